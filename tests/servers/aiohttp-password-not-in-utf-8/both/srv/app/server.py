from aiohttp import BasicAuth, hdrs, web


@web.middleware
async def sign_in(request, handler):
    try:
        sent = BasicAuth.decode(request.headers[hdrs.AUTHORIZATION], encoding="utf-8")
    except (KeyError, ValueError):
        sent = None
    if sent != BasicAuth("ana", "pässe", encoding="utf-8"):
        raise web.HTTPUnauthorized(
            headers={hdrs.WWW_AUTHENTICATE: 'Basic realm="Orders", charset="UTF-8"'}
        )
    return await handler(request)


async def orders(request):
    return web.json_response({"orders": []})


app = web.Application(middlewares=[sign_in])
app.router.add_get("/orders", orders)
web.run_app(app, host="127.0.0.1", port=8080)
