import requests

url = "http://127.0.0.1:9080/report.json"
# #region fix
response = requests.get(url, auth=("ana", "pässe".encode("utf-8")))
# #endregion
print(response.status_code)
