/**
 * An agent's first minute, as lines to paste into a shell, one by one or all at once.
 *
 * @param address of the interface of the simulator
 */
export function tryIt(address: string, platform: NodeJS.Platform = process.platform): string[] {
  return platform === 'win32' ? commands(new URL(address).origin) : requests(address);
}

/** As HTTP. The first line shows the headers and keeps the GUID for the others. */
function requests(address: string): string[] {
  const json = "-H 'Content-Type: application/json; charset=UTF-8'";
  const guid = '-H "Guid: $GUID"';
  const agent = '{"password":"","phonenum":"40038","autoanswer":false}';
  const keep = `GUID=$(echo "$ANSWER" | sed -n 's/^Set-GUID: JSESSIONID=//p' | tr -d '\\r')`;
  return [
    `ANSWER=$(curl -s -i -X PUT ${address}/onlineagent/291 ${json} -d '${agent}'); echo "$ANSWER"; ${keep}`,
    `curl -i ${address}/agentevent/291 ${json} ${guid}; echo`,
    `curl -i -X POST ${new URL('/simulator/ring', address)} ${json} -d '{"agentid":"291","caller":"70093"}'; echo`,
    `curl -i -X PUT ${address}/voicecall/291/answer ${json} ${guid}; echo`,
  ];
}

/** As commands of the simulator, because cmd.exe and PowerShell read the quotes of JSON each in its own way. */
function commands(origin: string): string[] {
  const call = 'npx --no ccgateway-simulator call';
  return [
    `${call} sign-in 291 --url ${origin}`,
    `${call} poll 291 --url ${origin}`,
    `${call} ring 291 --caller 70093 --url ${origin}`,
    `${call} answer 291 --url ${origin}`,
  ];
}
