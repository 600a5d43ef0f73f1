from fastapi import FastAPI
from starlette.authentication import (
    AuthCredentials,
    AuthenticationBackend,
    AuthenticationError,
    SimpleUser,
)
from starlette.middleware.authentication import AuthenticationMiddleware
from starlette.middleware.cors import CORSMiddleware
from starlette.responses import JSONResponse

app = FastAPI()


class TokenBackend(AuthenticationBackend):
    async def authenticate(self, connection):
        if connection.headers.get("Authorization") != "Bearer made-for-ana":
            raise AuthenticationError("A valid token is needed")
        return AuthCredentials(["authenticated"]), SimpleUser("ana")


def refuse(connection, error):
    return JSONResponse({"detail": str(error)}, 401, {"WWW-Authenticate": "Bearer"})


# #region fix
app.add_middleware(AuthenticationMiddleware, backend=TokenBackend(), on_error=refuse)
app.add_middleware(CORSMiddleware, allow_origins=["https://app.example.com"], allow_headers=["Authorization"])
# #endregion


@app.get("/orders")
def orders():
    return {"orders": []}
