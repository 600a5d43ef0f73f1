from flask import Flask, request

application = Flask(__name__)


@application.get("/orders")
def orders():
    if request.headers.get("Authorization") != "Bearer mF_9.B5f-4.1JqM":
        return {"error": "no token was sent"}, 401, {"WWW-Authenticate": 'Bearer realm="orders"'}
    return {"orders": []}
