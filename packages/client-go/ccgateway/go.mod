module example.com/ccgateway-contract/packages/client-go/ccgateway

go 1.25
