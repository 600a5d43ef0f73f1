<?php
// Looks for its token in the header, as most programs in PHP do.
header('Content-Type: application/json');
if (($_SERVER['HTTP_AUTHORIZATION'] ?? '') !== 'Bearer mF_9.B5f-4.1JqM') {
	http_response_code(401);
	header('WWW-Authenticate: Bearer realm="orders"');
	exit('{"error":"no token was sent"}');
}
echo '{"orders":[]}';
