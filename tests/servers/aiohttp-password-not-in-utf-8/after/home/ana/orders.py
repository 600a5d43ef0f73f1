import requests

url = "http://127.0.0.1:9080/orders"
# #region fix
response = requests.get(url, auth=("ana", "pässe".encode("utf-8")))
# #endregion
response.raise_for_status()
print(response.json())
