import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { findRendererFile } from './rendererFiles.mjs';
import { responseHeaders } from './securityHeaders.mjs';

const host = '127.0.0.1';

/** @type {typeof import('./server.d.mts').preferredPorts} */
export const preferredPorts = Array.from({ length: 10 }, (_, index) => 47110 + index);

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} text
 */
function refuse(response, status, text) {
  response.writeHead(status, responseHeaders('text/plain; charset=utf-8')).end(`${text}\n`);
}

/**
 * @param {string} folder
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(folder, request, response) {
  const port = request.socket.localPort;
  // A page elsewhere can point its own name at this machine; its requests then carry that name.
  if (![`${host}:${port}`, `localhost:${port}`].includes(request.headers.host ?? ''))
    return refuse(response, 421, 'This server answers to 127.0.0.1 only.');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 405, 'Only reading is possible here.');
  const [pathname = '/'] = (request.url ?? '/').split(/[?#]/u, 1);
  const found = findRendererFile(folder, pathname);
  if (found.kind === 'refused') return refuse(response, 403, 'This address is not allowed.');
  if (found.kind === 'missing') return refuse(response, 404, 'There is no such file.');
  const bytes = await readFile(found.path);
  response.writeHead(200, { ...responseHeaders(found.type), 'Content-Length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<boolean>} false where the port is taken or not allowed
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    /** @param {NodeJS.ErrnoException} error */
    const failed = (error) => {
      server.off('listening', listening);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    const listening = () => {
      server.off('error', failed);
      resolve(true);
    };
    server.once('error', failed);
    server.once('listening', listening);
    server.listen(port, host);
  });
}

/** @type {typeof import('./server.d.mts').serveFolder} */
export async function serveFolder(folder, ports) {
  const server = createServer((request, response) => {
    answer(folder, request, response).catch(() => {
      // A file that vanished while it was being read, for instance during a build.
      if (!response.headersSent) refuse(response, 500, 'The file could not be read.');
      else response.destroy();
    });
  });
  for (const port of [...ports, 0]) {
    if (!(await listen(server, port))) continue;
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('The server has no port');
    return {
      url: `http://${host}:${address.port}/`,
      port: address.port,
      close: () =>
        new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    };
  }
  throw new Error('No port of this computer is free');
}
