from flask import Flask, jsonify, request, session

app = Flask(__name__)
app.secret_key = "0c3f9e51a7d24b68f1e07a9b5d3c8642"


@app.post("/login")
def login():
    if (request.form.get("name"), request.form.get("password")) != ("ana", "winter"):
        return jsonify(error="wrong name or password"), 401
    session["name"] = "ana"
    return jsonify(name="ana")


@app.get("/orders")
def orders():
    if "name" not in session:
        return jsonify(error="please sign in"), 401
    return jsonify(orders=[])
