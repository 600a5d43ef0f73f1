import requests

# #region fix
session = requests.Session()
session.trust_env = False
response = session.get(
    "http://127.0.0.1:9080/orders",
    headers={"Authorization": "Bearer made-for-ana"},
)
# #endregion
response.raise_for_status()
print(response.json())
