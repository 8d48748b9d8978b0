// Pages are small and made in one piece, so they are compressed in one piece as they leave. Public pages
// carry no secret beside what the person typed; a page with a secret in it must not be compressed
// together with reflected input (the attack known as BREACH).
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | null;

const worthFrom = 600;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** The best of what the caller takes; `q=0` is a refusal. */
export function chooseEncoding(acceptEncoding: string | undefined): Encoding {
  const accepted = new Set(
    (acceptEncoding ?? '')
      .toLowerCase()
      .split(',')
      .map((part) => part.trim().split(/\s*;\s*/))
      .filter(([, weight]) => weight === undefined || Number(weight.replace('q=', '')) > 0)
      .map(([name]) => name),
  );
  if (accepted.has('br')) return 'br';
  return accepted.has('gzip') ? 'gzip' : null;
}

export async function compress(text: string, encoding: Encoding): Promise<{ body: Buffer; encoding: Encoding }> {
  const plain = Buffer.from(text, 'utf8');
  if (encoding === null || plain.length < worthFrom) return { body: plain, encoding: null };
  const body = encoding === 'br'
    ? await brotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length } })
    : await zip(plain, { level: 7 });
  return { body, encoding };
}
