<?php
/**
 * Plugin Name: Members Only
 * Description: Closes the REST API to everybody who has no cookie of a sign-in.
 */
add_filter(
	'rest_authentication_errors',
	function ( $result ) {
		if ( ! wp_validate_auth_cookie( '', 'logged_in' ) ) {
			return new WP_Error(
				'members_only',
				'This site is for members only.',
				array( 'status' => 401 )
			);
		}
		return $result;
	},
	200
);
