"""GitHub's interface as far as the comment needs it: a server on this machine that holds one pull request."""

import io
import json
import threading
import zipfile
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

REPOSITORY = "teacher/katas"
BOT = "github-actions[bot]"
TOKEN = "a-token-that-nobody-may-see"


def packed(files):
    """An artifact as it is downloaded."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return buffer.getvalue()


class Api:
    """The state of one repository; what is asked is kept in `asked`, as method and path."""

    def __init__(self, head="f" * 40, base="b" * 40):
        self.pulls = [
            {
                "number": 7,
                "state": "open",
                "created_at": "2026-11-28T21:00:00Z",
                "updated_at": "2026-11-28T22:00:00Z",
                "head": {"sha": head, "repo": {"id": 99}},
                "base": {"sha": base, "ref": "main"},
            }
        ]
        self.files = [{"filename": "exercises/loops/hop/hop.py"}]
        self.artifacts = [{"id": 5, "name": "flowkata-report", "expired": False}]
        self.archive = b""
        self.timeline = [{"event": "committed"}, {"event": "commented"}]
        self.comments = []
        self.asked, self.tokens, self.broken = [], [], set()
        self.while_listing = lambda: None
        self.run = {
            "id": 12,
            "created_at": "2026-11-28T21:00:05Z",
            "event": "pull_request",
            "conclusion": "success",
            "path": ".github/workflows/grade.yml",
            "head_sha": head,
            "head_branch": "work",
            "head_repository": {"id": 99, "full_name": "student/katas", "owner": {"login": "student"}},
        }

    @property
    def event(self):
        return {"workflow_run": self.run, "repository": {"default_branch": "main", "full_name": REPOSITORY}}

    @property
    def bodies(self):
        return [each["body"] for each in self.comments]

    def say(self, body, author=BOT):
        self.comments.append({"id": 100 + len(self.comments), "body": body, "user": {"login": author}})

    def answer(self, method, path, query, value):
        """The answer as an object, as bytes, or as the address that it lies at; None for nothing of that name."""
        if (method, path) == ("GET", "/pulls"):
            assert query["state"] == ["all"]
            assert query["head"] == [f"student:{self.run['head_branch']}"]
            return self.page(self.pulls, query)
        if method == "GET" and (found := self.about_pull(path, query)) is not None:
            return found
        if (method, path) == ("GET", "/actions/runs/12/artifacts"):
            return {"artifacts": [each for each in self.artifacts if each["name"] == query["name"][0]]}
        if (method, path) in {("GET", f"/actions/artifacts/{each['id']}/zip") for each in self.artifacts}:
            return "/stored/elsewhere.zip"
        if (method, path) == ("GET", "/issues/7/comments"):
            return self.page(self.comments, query)
        if (method, path) == ("POST", "/issues/7/comments"):
            self.say(value["body"])
            return self.comments[-1]
        if method == "PATCH" and path.startswith("/issues/comments/"):
            (comment,) = (each for each in self.comments if each["id"] == int(path.rpartition("/")[2]))
            comment["body"] = value["body"]
            return comment
        return None

    def about_pull(self, path, query):
        for pull in self.pulls:
            if path == f"/pulls/{pull['number']}":
                return pull
            if path == f"/pulls/{pull['number']}/files":
                self.while_listing()
                return self.page(pull.get("files", self.files), query)
            if path == f"/issues/{pull['number']}/timeline":
                return self.page(pull.get("timeline", self.timeline), query)
        return None

    @staticmethod
    def page(entries, query):
        count, number = int(query["per_page"][0]), int(query["page"][0])
        return entries[(number - 1) * count : number * count]

    @contextmanager
    def served(self):
        """Serve it: the address."""
        server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (Handler,), {"api": self}))
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()
            server.server_close()


class Handler(BaseHTTPRequestHandler):
    """Answers for an `Api`; artifacts lie at another host, to which no token may be sent."""

    api: Api

    def do_GET(self):
        self.handle_any("GET")

    def do_POST(self):
        self.handle_any("POST")

    def do_PATCH(self):
        self.handle_any("PATCH")

    def handle_any(self, method):
        value = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        parts = urlsplit(self.path)
        self.api.asked.append((method, parts.path))
        if parts.path == "/stored/elsewhere.zip":
            self.api.tokens.append(self.headers.get("Authorization"))
            return self.send(200, self.api.archive)
        assert self.headers["Authorization"] == f"Bearer {TOKEN}"
        path = parts.path.removeprefix(f"/repos/{REPOSITORY}")
        if path in self.api.broken:
            return self.send(503, b"{}")
        found = self.api.answer(method, path, parse_qs(parts.query), json.loads(value) if value else None)
        if isinstance(found, str):
            address = f"http://localhost:{self.server.server_port}{found}"
            return self.send(302, b"", Location=address)
        return self.send(404 if found is None else 200, json.dumps(found).encode())

    def send(self, code, data, **headers):
        self.send_response(code)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_words):
        """Say nothing."""
