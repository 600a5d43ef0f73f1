import tornado.ioloop
import tornado.web

KNOWN = "Basic YW5hOndpbnRlcg=="  # ana, winter


class Orders(tornado.web.RequestHandler):
    def get(self):
        if self.request.headers.get("Authorization") != KNOWN:
            self.set_status(401)
            self.finish({"error": "unauthorized"})
            return
        self.set_header("Content-Type", "text/csv")
        self.finish("number,sum\n")


tornado.web.Application([("/orders.csv", Orders)]).listen(8080, "127.0.0.1")
tornado.ioloop.IOLoop.current().start()
