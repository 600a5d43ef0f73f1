import requests

url = "http://127.0.0.1:9080/report.json"
response = requests.get(url, auth=("ana", "pässe"))
print(response.status_code)
