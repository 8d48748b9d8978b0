"""Checks a slip with the standard library and openssl, from docs/how-to/check-a-slip.md: verify-slip.py SLIP KEYS [NAME]"""
import base64, hashlib, json, pathlib, re, subprocess, sys, tempfile, unicodedata

DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SPKI = bytes.fromhex("302a300506032b6570032100")  # RFC 8410: what stands before 32 bytes of a public key

sha = lambda data: hashlib.sha256(data).digest()
b64 = lambda data: base64.urlsafe_b64encode(data).rstrip(b"=").decode()
raw = lambda text: base64.urlsafe_b64decode(text + "==")
stop = lambda why: sys.exit(why)  # prints it on standard error; status 1

def verify(key, signed, signature):
    with tempfile.TemporaryDirectory() as folder:
        paths = [pathlib.Path(folder, name) for name in ("key", "signed", "signature")]
        for path, data in zip(paths, (SPKI + key, signed, signature)):
            path.write_bytes(data)
        given = [word for pair in zip(("-inkey", "-in", "-sigfile"), paths) for word in pair]
        return subprocess.run(["openssl", "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-rawin", *given], capture_output=True).returncode == 0

def canonical(text):
    text = unicodedata.normalize("NFC", re.sub("[\u200b\u2060\ufeff]", "", text))
    for found, plain in (("[\u2018-\u201b\u2032]", "'"), ("[\u201c-\u201f\u2033]", '"'), ("[\u2010-\u2015\u2212\u2022]", "-"), ("\u2026", "...")):
        text = re.sub(found, plain, text)
    text = "".join(" " if unicodedata.category(c) == "Zs" or c in "\t\n\v\f\r\x85\u2028\u2029" else c for c in text)
    return re.sub(" +", " ", text).strip(" ")

def read_block(text):
    words, mark, code = text.rpartition("NETRAL-2")
    digits = re.sub("[^0-9A-Z]", "", code.upper().partition("UJUNG")[0]).translate(str.maketrans("OIL", "011"))
    if not mark or any(digit not in DIGITS for digit in digits):
        stop("no block")
    bits = "".join(format(DIGITS.index(digit), "05b") for digit in digits)
    data = bytes(int(bits[at:at + 8], 2) for at in range(0, len(bits) - 7, 8))
    length = int.from_bytes(data[1:3], "big")
    if len(data) != 3 + length + 68 or "1" in bits[len(data) * 8:] or sha(data[:-4])[:4] != data[-4:] or data[0] != 2:
        stop("cut or mistyped")
    return words, data[3:3 + length], data[3 + length:-4]

def check_list(keys):
    before, day = b64(bytes(32)), ""
    for place, entry in enumerate(keys["days"], 1):
        signed = "\n".join(["netral day 1", entry["day"], entry["key"], entry["keyId"], entry["previous"]])
        signer = next(key for key in keys["slipKeys"] if key["id"] == entry["keyId"])
        if entry["previous"] != before or entry["day"] < day or entry["key"] in [other["key"] for other in keys["days"][:place - 1]] or not verify(raw(signer["public"]), signed.encode(), raw(entry["signature"])):
            stop(f"the list is broken at entry {place}")
        before, day = b64(sha(f"{signed}\n{entry['signature']}".encode())), entry["day"]

text, keys = open(sys.argv[1], encoding="utf-8").read(), json.load(open(sys.argv[2], encoding="utf-8"))
if all(line.strip() == "" or line.lstrip().startswith(">") for line in text.split("\n")):
    text = "\n".join(re.sub(r"^\s*>+ ?", "", line) for line in text.split("\n"))
words, record_bytes, signature = read_block(text)
check_list(keys)
record = json.loads(record_bytes)
if json.dumps(record, sort_keys=True, separators=(",", ":")).encode() != record_bytes:
    stop("the record is not in its one form")
if not verify(raw(record["dayKey"]), b"netral slip 1\n" + record_bytes, signature):
    stop("the signature does not fit")
entry = next((entry for entry in keys["days"] if entry["key"] == record["dayKey"]), None) or stop("the day key is not in the list")
signer = next(key for key in keys["slipKeys"] if key["id"] == entry["keyId"])
if entry["day"] != record["at"][:10] or not signer["from"] <= entry["day"] <= (signer["until"] or entry["day"]):
    stop("the day key is not of that day")
lines = words.split("\n")
if not any(b64(sha(canonical("\n".join(lines[at:])).encode())) == record["text"] for at in range(min(len(lines), 61))):
    stop("the block is genuine, the words were changed")
if len(sys.argv) > 3:
    name = unicodedata.normalize("NFC", canonical(sys.argv[3]).lower()).replace(" ", "")
    if record["owner"] is None or b64(sha(raw(record["owner"]["salt"]) + name.encode())) != record["owner"]["hash"]:
        stop("genuine, but of another name")
print("genuine", record["at"], record["advice"], record["law"])
