import os

import httpx

token = os.environ.get("API_KEY")
response = httpx.get(
    "http://127.0.0.1:9080/orders",
    headers={"Authorization": f"Bearer {token}"},
)
response.raise_for_status()
print(response.json())
