import type { Operation } from './operation.ts';

/**
 * The script that old browser clients load from the gateway: a function for every operation, in an object per group.
 * Its calling convention is that of the generated scripts of its framework (third-party): one object of parameters,
 * with $entity for the body and $callback for the answer; without a callback the call blocks. The names of the objects
 * are not seen; here a group gives its own.
 */
export function resourceScript(operations: readonly Operation[]): string {
  const groups = Map.groupBy(operations, ({ segments }) => segments[0] ?? '');
  const objects = [...groups].map(([group, members]) => {
    const functions = members.map(({ id, method, path, queryRules }) => {
      const query = JSON.stringify(queryRules.map(({ name }) => name));
      return `  ${id}: function (p) { return REST.call(${JSON.stringify(method)}, ${JSON.stringify(path)}, ${query}, p || {}); }`;
    });
    return `var ${group} = {\n${functions.join(',\n')}\n};`;
  });
  return `${runtime}\n${objects.join('\n')}\n`;
}

// Old browsers run it, so it keeps to ECMAScript 5.
const runtime = `var REST = {
  apiURL: (function () {
    var scripts = document.getElementsByTagName('script');
    var own = scripts[scripts.length - 1].src;
    return own.replace(/-js(\\?.*)?$/, '');
  })(),
  guid: null,
  antiBrowserCache: false,
  call: function (method, path, query, p) {
    var url = REST.apiURL + path.replace(/\\{(\\w+)\\}/g, function (_, name) { return encodeURIComponent(p[name]); });
    var pairs = [];
    for (var i = 0; i < query.length; i++) {
      if (p[query[i]] !== undefined) pairs.push(query[i] + '=' + encodeURIComponent(p[query[i]]));
    }
    if (REST.antiBrowserCache) pairs.push('resteasy_jsapi_anti_cache=' + new Date().getTime());
    if (pairs.length) url += '?' + pairs.join('&');
    var request = new XMLHttpRequest();
    var callback = p.$callback;
    var read = function () {
      var header = request.getResponseHeader('Set-GUID');
      if (header && header.indexOf('=') >= 0) REST.guid = header.split('=')[1];
      var type = request.getResponseHeader('Content-Type') || '';
      return type.indexOf('application/json') === 0 ? JSON.parse(request.responseText) : request.responseText;
    };
    request.open(method, url, !!callback);
    if (REST.guid) request.setRequestHeader('guid', REST.guid);
    if (p.$entity !== undefined) request.setRequestHeader('Content-Type', p.$contentType || 'application/json');
    if (callback) {
      request.onreadystatechange = function () {
        if (request.readyState === 4) callback(request.status, request, request.status === 200 ? read() : undefined);
      };
    }
    request.send(p.$entity === undefined ? null : typeof p.$entity === 'string' ? p.$entity : JSON.stringify(p.$entity));
    if (!callback && request.status === 200) return read();
  }
};`;
