"""Makes a folder of certificates (NSS) in which one authority is trusted, for pdfsig: seal-trust.py FOLDER CERTIFICATE."""
import ctypes
import sys

folder, certificate = sys.argv[1], open(sys.argv[2], "rb").read()
nss, smime = ctypes.CDLL("libnss3.so"), ctypes.CDLL("libsmime3.so")
for function in (nss.PK11_GetInternalKeySlot, nss.CERT_GetDefaultCertDB, smime.CERT_DecodeCertFromPackage):
    function.restype = ctypes.c_void_p


def must(status):
    if status != 0:
        sys.exit("NSS refused")


must(nss.NSS_InitReadWrite(b"sql:" + folder.encode()))
slot = ctypes.c_void_p(nss.PK11_GetInternalKeySlot())
if nss.PK11_NeedUserInit(slot):
    must(nss.PK11_InitPin(slot, None, b""))
read = ctypes.c_void_p(smime.CERT_DecodeCertFromPackage(certificate, len(certificate)))
must(nss.PK11_ImportCert(slot, read, ctypes.c_ulong(0), b"authority", 0))
trust = (ctypes.c_uint * 3)()
must(nss.CERT_DecodeTrustString(trust, b"CT,C,C"))
must(nss.CERT_ChangeCertTrust(ctypes.c_void_p(nss.CERT_GetDefaultCertDB()), read, trust))
