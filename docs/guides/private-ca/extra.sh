NODE_EXTRA_CA_CERTS=authority.pem node sign-in.mjs
