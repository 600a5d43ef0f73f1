import requests

response = requests.get(
    "http://127.0.0.1:9080/orders",
    headers={"Authorization": "Bearer made-for-ana"},
)
print(response.history, response.url)
response.raise_for_status()
print(response.json())
