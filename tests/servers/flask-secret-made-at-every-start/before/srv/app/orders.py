import os

from flask import Flask, jsonify, request
from itsdangerous import BadSignature, URLSafeTimedSerializer

app = Flask(__name__)
# #region fix
app.secret_key = os.urandom(32)
# #endregion
serializer = URLSafeTimedSerializer(app.secret_key)


@app.post("/login")
def login():
    if (request.form.get("name"), request.form.get("password")) != ("ana", "winter"):
        return jsonify(error="wrong name or password"), 401
    return jsonify(token=serializer.dumps({"name": "ana"}))


@app.get("/orders")
def orders():
    token = request.headers.get("Authorization", "").removeprefix("Bearer ")
    try:
        serializer.loads(token, max_age=1800)
    except BadSignature as error:
        return jsonify(error=str(error)), 401, {"WWW-Authenticate": "Bearer"}
    return jsonify(orders=[])
