svn ls --non-interactive --username ana http://127.0.0.1:9080/repos/shop
