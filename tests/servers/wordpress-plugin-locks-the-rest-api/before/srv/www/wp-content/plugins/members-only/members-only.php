<?php
/**
 * Plugin Name: Members Only
 * Description: Closes the REST API to everybody who is not signed in.
 */
add_filter(
	'rest_authentication_errors',
	function ( $result ) {
		if ( ! is_user_logged_in() ) {
			return new WP_Error(
				'rest_cannot_access',
				'Only authenticated users can access the REST API.',
				array( 'status' => rest_authorization_required_code() )
			);
		}
		return $result;
	}
);
