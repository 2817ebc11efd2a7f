"""Servers on this machine for the tests of net/: plain http, https with a certificate of a private authority, with one
for another name, and with one of another authority. Says their ports on one line, then serves until asked for /stop, two
minutes at most.   server.py FOLDER"""
import http.server
import json
import ssl
import subprocess
import sys
import threading
import time

FOLDER = sys.argv[1]


def openssl(*words):
    subprocess.run(["openssl", *words], cwd=FOLDER, check=True, capture_output=True)


def authority(name):
    openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
            "-keyout", name + ".key", "-out", name + ".pem", "-subj", "/CN=Test authority " + name,
            "-addext", "basicConstraints=critical,CA:TRUE")


def certificate(name, signed_by, host, days="2"):
    openssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", name + ".key",
            "-out", name + ".csr", "-subj", "/CN=" + host)
    with open(f"{FOLDER}/{name}.ext", "w") as f:
        f.write(f"subjectAltName={host}\n")
    openssl("x509", "-req", "-in", name + ".csr", "-CA", signed_by + ".pem", "-CAkey", signed_by + ".key",
            "-CAcreateserial", "-days", days, "-extfile", name + ".ext", "-out", name + ".pem")


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def reply(self, status, body, headers=()):
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def do(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", "0"))).decode()
        if self.path.startswith("/echo"):
            self.reply(200, {"method": self.command, "path": self.path, "body": body,
                             "headers": {k.lower(): v for k, v in self.headers.items()}})
        elif self.path == "/busy":
            self.reply(429, b"later", [("Retry-After", "7")])
        elif self.path == "/moved":
            self.reply(302, b"", [("Location", "/echo")])
        elif self.path == "/slow":
            time.sleep(3)
            self.reply(200, b"late")
        elif self.path == "/cut":
            self.send_response(200)
            self.send_header("Content-Length", "1000")
            self.end_headers()
            self.wfile.write(b"half")
            self.close_connection = True
        elif self.path == "/large":
            self.reply(200, b"x" * 3_000_000)
        elif self.path == "/stop":
            self.reply(200, b"")
            done.set()
        else:
            self.reply(404, b"nothing here")

    do_GET = do_POST = do_PUT = do


def serve(cert=None):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.handle_error = lambda *_: None  # a client that turns away is what is tested
    if cert:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(f"{FOLDER}/{cert}.pem", f"{FOLDER}/{cert}.key")
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_port


done = threading.Event()
authority("ours")
authority("theirs")
certificate("good", "ours", "DNS:localhost")
certificate("elsewhere", "ours", "DNS:elsewhere.example")
certificate("stranger", "theirs", "DNS:localhost")
print(serve(), serve("good"), serve("elsewhere"), serve("stranger"), flush=True)
done.wait(120)
