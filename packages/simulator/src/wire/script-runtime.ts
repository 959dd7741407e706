/**
 * What the functions of the script run on. The names are those of the gateway's own script, which the pages of old use:
 * they build requests of their own with REST.Request, and set REST.apiURL. `cookiestring` holds the GUID.
 * Old browsers run it, so it keeps to ECMAScript 5.
 */
export const scriptRuntime = String.raw`var cookiestring = null;
var REST = {
  apiURL: (function () {
    var scripts = document.getElementsByTagName('script');
    var own = scripts[scripts.length - 1].src;
    return own.replace(/-js(\?.*)?$/, '');
  })(),
  antiBrowserCache: false,
  Encoding: {}
};

(function () {
  // Each encoding keeps letters, digits and these characters.
  var kept = {
    encodePathSegment: "-._~!$&'()*+,=:@",
    encodePathParamName: "-._~!$&'()*+,:@",
    encodePathParamValue: "-._~!$&'()*+,=:@",
    encodeQueryParamNameOrValue: "-._~!$'()*,;:@/?",
    encodeFormNameOrValue: ''
  };

  function encoded(text, keeps) {
    return encodeURIComponent(text)
      .replace(/[-_.!~*'()]/g, function (letter) {
        return keeps.indexOf(letter) < 0 ? '%' + letter.charCodeAt(0).toString(16).toUpperCase() : letter;
      })
      .replace(/%[0-7][0-9A-F]/g, function (code) {
        var letter = String.fromCharCode(parseInt(code.slice(1), 16));
        return keeps.indexOf(letter) < 0 ? code : letter;
      });
  }

  function encoding(keeps, isForm) {
    return function (value) {
      if (typeof value !== 'string') return value;
      if (!isForm) return encoded(value, keeps);
      return encoded(value.replace(/\r?\n/g, '\r\n'), keeps).replace(/%20/g, '+');
    };
  }

  for (var name in kept) REST.Encoding[name] = encoding(kept[name], name === 'encodeFormNameOrValue');
  REST.Encoding.encodeURIComponent = function (value) {
    return encodeURIComponent(value);
  };
  REST.Encoding.encodeHeaderName = REST.Encoding.encodeHeaderValue = function (value) {
    return value;
  };

  function joined(pairs, separator, encodeName, encodeValue) {
    var texts = [];
    for (var i = 0; i < pairs.length; i++) texts.push(encodeName(pairs[i][0]) + '=' + encodeValue(pairs[i][1]));
    return texts.join(separator);
  }

  function isJson(type) {
    return /^application\/(json|.*\+json)\s*(;|$)/.test(type || '');
  }

  // Undefined for an answer that is no success. A new GUID is kept for the requests that follow.
  function read(http) {
    if (http.status < 200 || http.status >= 300) return undefined;
    var guid = (http.getResponseHeader('Set-GUID') || '').split('=')[1];
    if (guid) cookiestring = guid;
    var json = isJson(http.getResponseHeader('Content-Type')) || isJson(http.getResponseHeader('JSON-Type'));
    return json && http.responseText !== '' ? JSON.parse(http.responseText) : http.responseText;
  }

  // Polls share it, so that a new one takes the place of one that is still held.
  var poll = null;

  REST.Request = function () {
    this.method = 'GET';
    this.uri = null;
    this.accepts = '*/*';
    this.contentType = null;
    this.entity = null;
    this.username = null;
    this.password = null;
    this.async = true;
    this.special = false;
    this.timeoutHandle = null;
    this.query = [];
    this.matrix = [];
    this.form = [];
    this.cookies = [];
    this.headers = [];
  };

  REST.Request.prototype = {
    setMethod: function (value) { this.method = value; },
    setURI: function (value) { this.uri = value; },
    setAccepts: function (value) { this.accepts = value; },
    setContentType: function (value) { this.contentType = value; },
    setEntity: function (value) { this.entity = value; },
    setCredentials: function (username, password) { this.username = username; this.password = password; },
    setAsync: function (value) { this.async = value; },
    setSpecial: function (value) { this.special = value; },
    setTimeoutHandle: function (value) { this.timeoutHandle = value; },
    addQueryParameter: function (name, value) { this.query.push([name, value]); },
    addMatrixParameter: function (name, value) { this.matrix.push([name, value]); },
    addFormParameter: function (name, value) { this.form.push([name, value]); },
    addCookie: function (name, value) { this.cookies.push([name, value]); },
    addHeader: function (name, value) { this.headers.push([name, value]); },

    // A special request is a poll: it gives up after a minute, others after two.
    execute: function (callback) {
      var code = REST.Encoding;
      var url = this.uri;
      if (this.matrix.length) url += ';' + joined(this.matrix, ';', code.encodePathParamName, code.encodePathParamValue);
      if (this.query.length)
        url += '?' + joined(this.query, '&', code.encodeQueryParamNameOrValue, code.encodeQueryParamNameOrValue);
      for (var i = 0; i < this.cookies.length; i++)
        document.cookie = encodeURIComponent(this.cookies[i][0]) + '=' + encodeURIComponent(this.cookies[i][1]);

      var http = this.special ? (poll = poll || new XMLHttpRequest()) : new XMLHttpRequest();
      http.open(this.method, url, this.async, this.username, this.password);
      if (cookiestring) http.setRequestHeader('Guid', cookiestring);
      var type = this.contentType;
      var accepts = this.accepts;
      for (var j = 0; j < this.headers.length; j++) {
        var header = this.headers[j][0].toLowerCase();
        if (header === 'content-type') type = this.headers[j][1];
        else if (header === 'accept') accepts = this.headers[j][1];
        else http.setRequestHeader(this.headers[j][0], this.headers[j][1]);
      }
      http.setRequestHeader('Accept', accepts);

      var body = null;
      if (this.form.length) {
        type = 'application/x-www-form-urlencoded';
        body = joined(this.form, '&', code.encodeFormNameOrValue, code.encodeFormNameOrValue);
      } else if (this.entity !== null && this.entity !== undefined) {
        body = typeof this.entity === 'object' && (!type || isJson(type)) ? JSON.stringify(this.entity) : this.entity;
      }
      if (body !== null && type) http.setRequestHeader('Content-Type', type);

      var answer = function () {
        if (callback) callback(http.status, http, read(http));
      };
      if (this.async) {
        http.timeout = this.special ? 60000 : 120000;
        http.onload = http.onerror = answer;
        http.ontimeout = this.timeoutHandle || answer;
      }
      http.send(body);
      if (!this.async) answer();
    }
  };

  // A function of the script: it takes the parameters of the address by name, the body as $entity and, so that it does
  // not block, $callback; $apiURL, $accepts, $contentType, $username and $password are for this call alone.
  REST.operation = function (method, path, query, contentType) {
    return function (parameters) {
      var given = parameters || {};
      var request = new REST.Request();
      request.setMethod(method);
      var place = path.replace(/\{(\w+)\}/g, function (_, name) {
        return REST.Encoding.encodePathSegment(given[name]);
      });
      request.setURI((given.$apiURL || REST.apiURL) + place);
      for (var i = 0; i < query.length; i++)
        if (Object.prototype.hasOwnProperty.call(given, query[i])) request.addQueryParameter(query[i], given[query[i]]);
      if (REST.antiBrowserCache) request.addQueryParameter('resteasy_jsapi_anti_cache', new Date().getTime());
      if (given.$entity) request.setEntity(given.$entity);
      if (given.$username && given.$password) request.setCredentials(given.$username, given.$password);
      request.setAccepts(given.$accepts || 'application/json');
      request.setContentType(given.$contentType || contentType);
      if (given.$callback) {
        request.execute(given.$callback);
        return undefined;
      }
      var entity;
      request.setAsync(false);
      request.execute(function (status, http, value) {
        entity = value;
      });
      return entity;
    };
  };
})();`;
