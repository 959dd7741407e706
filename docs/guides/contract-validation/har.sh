npx ccgateway-conformance har session.har
echo "exit code $?"
