vcl 4.1;

backend app {
    .host = "127.0.0.1";
    .port = "3000";
}

sub vcl_hash {
    # Every caller has an entry of its own.
    hash_data(req.http.X-API-Key);
}

sub vcl_backend_response {
    # #region fix
    if (beresp.status == 401) {
        set beresp.uncacheable = true;
        set beresp.ttl = 0s;
        return (deliver);
    }
    # #endregion

    set beresp.ttl = 10m;
}
