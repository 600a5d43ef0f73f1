import base64
import logging

import jwt
import tornado.ioloop
import tornado.web

KEY = base64.b64decode("d2ludGVyIGlzIHRoZSBzZWNyZXQgb2YgdGhlIGlzc3Vlcg==")


class Orders(tornado.web.RequestHandler):
    def get(self):
        scheme, _, token = self.request.headers.get("Authorization", "").partition(" ")
        try:
            claims = jwt.decode(
                token, KEY, algorithms=["HS256"], audience="https://api.example.com"
            )
        except jwt.InvalidTokenError as error:
            logging.exception("token refused")
            self.set_status(401)
            self.set_header("WWW-Authenticate", 'Bearer error="invalid_token"')
            self.finish({"error": str(error)})
            return
        self.finish({"orders": [], "for": claims["sub"]})


logging.basicConfig(filename="/var/log/orders.log", format="%(asctime)s %(message)s")
tornado.web.Application([("/orders", Orders)]).listen(8080, "127.0.0.1")
tornado.ioloop.IOLoop.current().start()
