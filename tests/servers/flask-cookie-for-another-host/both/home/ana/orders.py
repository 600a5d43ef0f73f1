import requests

session = requests.Session()
session.post("http://127.0.0.1:9080/login", data={"name": "ana", "password": "winter"})
response = session.get("http://127.0.0.1:9080/orders")
print(session.cookies)
response.raise_for_status()
print(response.json())
