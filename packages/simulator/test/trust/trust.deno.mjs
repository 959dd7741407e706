// Asks an address over HTTPS, trusting one authority beside those of Deno; prints the status. Run by Deno alone.
const [url, authority] = Deno.args;
const client = Deno.createHttpClient({ caCerts: [await Deno.readTextFile(authority)] });
console.log((await fetch(url, { client })).status);
