import requests

url = "http://127.0.0.1:9080/orders"
response = requests.get(url, auth=("ana", "pässe"))
response.raise_for_status()
print(response.json())
