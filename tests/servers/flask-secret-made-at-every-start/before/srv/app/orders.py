import os

from flask import Flask, jsonify, request, session

app = Flask(__name__)
app.secret_key = os.urandom(32)


@app.post("/login")
def login():
    if (request.form.get("name"), request.form.get("password")) != ("ana", "winter"):
        return jsonify(error="wrong name or password"), 401
    session["name"] = "ana"
    session.permanent = True
    return jsonify(name="ana")


@app.get("/orders")
def orders():
    if "name" not in session:
        return jsonify(error="please sign in"), 401
    return jsonify(orders=[])
