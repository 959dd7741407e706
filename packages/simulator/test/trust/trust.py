# Asks an address over HTTPS, trusting one authority only; prints the status.
import ssl
import sys
import urllib.request

url, authority = sys.argv[1:]
context = ssl.create_default_context(cafile=authority)
# The default from Python 3.13 on.
context.verify_flags |= ssl.VERIFY_X509_STRICT
opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=context))
print(opener.open(url).status)
