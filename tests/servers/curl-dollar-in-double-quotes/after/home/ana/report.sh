curl -sS -u 'ana:Cab$1n!' http://127.0.0.1:9080/report.json
