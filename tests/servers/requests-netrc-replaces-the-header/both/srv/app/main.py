import secrets

from fastapi import Depends, FastAPI, HTTPException
from fastapi.security import OAuth2PasswordBearer

app = FastAPI()
bearer = OAuth2PasswordBearer(tokenUrl="token")


@app.get("/orders")
def orders(token: str = Depends(bearer)):
    if not secrets.compare_digest(token, "made-for-ana"):
        raise HTTPException(
            401, "Could not validate credentials", {"WWW-Authenticate": "Bearer"}
        )
    return {"orders": []}
