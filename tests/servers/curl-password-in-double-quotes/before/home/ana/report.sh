#!/bin/bash
curl -u "ana:Cab$1n!" http://127.0.0.1:8080/reports/
