npx ccgateway-conformance run "$GATEWAY" --agent 291 --report junit=conformance/junit.xml
