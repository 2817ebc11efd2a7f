// HTTPS in front of a record store, and a bad road on request: it cuts, delays and refuses.
//
//   node proxy.js PORT STORE_PORT KEY CERTIFICATE [SEED]    with a seed things go wrong, as chance has it
'use strict';
const fs = require('fs');
const http = require('http');
const https = require('https');

const [, , port, store, key, cert, seed] = process.argv;
let state = Number(seed || 0);
const below = (n) => { // Lehmer's generator with Park and Miller's numbers
  state = (state * 48271) % 2147483647;
  return state % n;
};
const fate = () => (seed === undefined ? 'well' : ['well', 'well', 'well', 'lost', 'answer lost', 'busy', 'error', 'half'][below(8)]);

const serve = (request, response) => {
  const what = fate();
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => {
    if (what === 'lost') return request.socket.destroy();
    if (what === 'busy') return response.writeHead(429, { 'Retry-After': '1' }).end();
    if (what === 'error') return response.writeHead(502).end('<html>Bad gateway</html>');
    const onward = http.request(
      { port: store, host: '127.0.0.1', path: request.url, method: request.method, headers: request.headers },
      (answer) => {
        answer.on('aborted', () => request.socket.destroy());
        if (what === 'answer lost') return answer.resume().on('end', () => request.socket.destroy());
        response.writeHead(answer.statusCode, answer.headers);
        if (what !== 'half') return answer.pipe(response);
        answer.once('data', (part) => response.write(part.subarray(0, part.length >> 1), () => request.socket.destroy()));
      });
    onward.on('error', () => response.headersSent ? request.socket.destroy() : response.writeHead(502).end());
    onward.end(Buffer.concat(parts));
  });
};
https.createServer({ key: fs.readFileSync(key), cert: fs.readFileSync(cert) }, serve)
  .listen(Number(port), '127.0.0.1', () => console.log('ready'));
