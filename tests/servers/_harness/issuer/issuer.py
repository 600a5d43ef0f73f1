import time

import jwt
import tornado.ioloop
import tornado.web

KEY = "the key of the issuer, of 32 bytes"
CLIENT = "Basic b3JkZXJzLXByb2dyYW06d2ludGVy"  # orders-program, winter
REFRESH_TOKEN = "8xLOxBtZp8"


class Token(tornado.web.RequestHandler):
    def post(self):
        grant = self.get_body_argument("grant_type")
        if self.request.headers.get("Authorization") != CLIENT:
            self.set_status(401)
            self.finish({"error": "invalid_client"})
            return
        if grant == "refresh_token" and self.get_body_argument("refresh_token") != REFRESH_TOKEN:
            self.set_status(400)
            self.finish({"error": "invalid_grant"})
            return
        now = int(time.time())
        claims = {
            "sub": "ana",
            "iss": "https://auth.example.com",
            "aud": self.get_body_argument("resource", "https://api.example.com"),
            "iat": now,
            "exp": now + 900,
        }
        token = jwt.encode(claims, KEY, algorithm="HS256")
        self.finish({"access_token": token, "token_type": "Bearer", "expires_in": 900})


tornado.web.Application([("/token", Token)]).listen(3000, "127.0.0.1")
tornado.ioloop.IOLoop.current().start()
