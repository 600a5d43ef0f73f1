printf %s "$SVN_PASSWORD" |
	svn ls --non-interactive --no-auth-cache --username ana --password-from-stdin http://127.0.0.1:9080/repos/shop
