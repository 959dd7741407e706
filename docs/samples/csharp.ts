import type { Maker } from './maker.ts';

/** Plain HttpClient in C# 7.0, which is what Mono compiles too: no asynchronous Main, no top-level statements. */
export const csharp: Maker = {
  label: 'C#',
  lang: 'csharp',
  make({ operation: { id, method, needsGuid, result }, address, contentType, example }) {
    const [mediaType, charset] = contentType.split(/; charset=/);
    if (charset !== 'UTF-8') throw new Error(`the sample in C# writes UTF-8, not ${charset}`);
    const body = example === undefined ? '""' : verbatim(JSON.stringify(example.value));
    const statements = [
      ...(needsGuid ? ['request.Headers.Add("Guid", Environment.GetEnvironmentVariable("GUID"));'] : []),
      // HttpClient sends the content type of a content only, so that a call without a body has an empty one.
      `request.Content = new StringContent(${body}, Encoding.UTF8, "${mediaType}");`,
      'var response = client.SendAsync(request).Result;',
      ...(result.kind === 'file'
        ? [
            'var answer = response.Content.ReadAsByteArrayAsync().Result;',
            'Console.WriteLine("{0}, {1} bytes", response.Content.Headers.ContentType, answer.Length);',
          ]
        : ['Console.WriteLine(response.Content.ReadAsStringAsync().Result);']),
      ...(needsGuid
        ? []
        : [
            'if (response.Headers.TryGetValues("Set-GUID", out var guids))',
            '    foreach (var guid in guids) Console.WriteLine(guid.Replace("JSESSIONID=", ""));',
          ]),
    ];
    return [
      'using System;',
      'using System.Net.Http;',
      'using System.Text;',
      '',
      `public static class ${id[0]?.toUpperCase()}${id.slice(1)}`,
      '{',
      '    public static void Main()',
      '    {',
      '        using (var client = new HttpClient())',
      `        using (var request = new HttpRequestMessage(HttpMethod.${method[0]}${method.slice(1).toLowerCase()}, ${text(address)}))`,
      '        {',
      ...statements.map((line) => `            ${line}`),
      '        }',
      '    }',
      '}',
    ].join('\n');
  },
};

function text(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** A text without escapes, in which a quotation mark is doubled. */
function verbatim(value: string): string {
  return `@"${value.replaceAll('"', '""')}"`;
}
