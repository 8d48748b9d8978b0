import { Client, type ClientConfig, type CustomTypesConfig, types } from 'pg';

/** Where a database is and as whom; a host that begins with "/" is the folder of a socket. */
export type Address = {
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  readonly password: string;
  readonly ssl?: ClientConfig['ssl'];
};

/** Reads a PostgreSQL URL with the driver's own rules, without connecting. */
export function addressOf(url: string): Address {
  const { host, port, database, user, password, ssl } = new Client({ connectionString: url });
  return {
    host,
    port,
    database: database ?? user ?? '',
    user: user ?? '',
    password: typeof password === 'string' ? password : '',
    ...(ssl ? { ssl } : {}),
  };
}

// Dates stay the text they are (a JavaScript date would move them to another day in another zone).
const asText = (text: string): string => text;
const dateType = types.builtins.DATE;
const textTypes: CustomTypesConfig = {
  getTypeParser: (id, format) =>
    id === dateType && format !== 'binary' ? asText : types.getTypeParser(id, format),
};

export const clientOptions = (address: Address): ClientConfig => ({
  ...address,
  types: textTypes,
  application_name: 'netral',
  connectionTimeoutMillis: 10_000,
});

/** One connection for one piece of work. */
export async function withClient<T>(address: Address, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(clientOptions(address));
  // A connection that is cut while idle reports it here; the next query reports it as well.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
