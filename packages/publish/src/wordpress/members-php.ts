import { membersNote } from '../audiences.js';

/** The main file of the plugin with the text for members, which it sends to people who are signed in and to nobody else. */
export const membersPhp = (version: string): string => php.replaceAll('{{version}}', version);

/**
 * The text as a PHP file: who asks for its address gets an empty answer, because PHP runs it.
 * @param json in one line, so that nothing in it can end the text
 */
export const membersTextPhp = (json: string): string => `<?php
// ${membersNote}
defined( 'ABSPATH' ) || exit;

return <<<'IMH_COMPETENCIES_JSON'
${json}
IMH_COMPETENCIES_JSON;
`;

const php = String.raw`<?php
/**
 * Plugin Name:       IMH Competencies: Text for Members
 * Description:       ${membersNote} Shows the full text of the framework to people who are signed in. Needs the plugin “IMH Competencies”.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The imh-competencies project
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       imh-competencies
 *
 * @package imh-competencies
 */

defined( 'ABSPATH' ) || exit;

/**
 * Refuses the text. The element shows the outline, and a link to sign in.
 */
function imh_competencies_members_refuse() {
	nocache_headers();
	wp_send_json_error( null, is_user_logged_in() ? 403 : 401 );
}

/**
 * Sends the text to people who are signed in. It only reads, so it needs no nonce; pages of other sites cannot read it,
 * because admin-ajax.php allows no other origin.
 */
function imh_competencies_members_send() {
	/**
	 * The capability that a person needs, such as one of your membership plugin. Default: "read", which every role has.
	 *
	 * @param string $capability Name of a capability.
	 */
	$capability = apply_filters( 'imh_competencies_members_capability', 'read' );
	if ( ! is_user_logged_in() || ! current_user_can( $capability ) ) {
		imh_competencies_members_refuse();
	}
	nocache_headers();
	header( 'Content-Type: application/json; charset=utf-8' );
	header( 'X-Content-Type-Options: nosniff' );
	// phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- JSON of this plugin, sent as JSON.
	echo require __DIR__ . '/text.php';
	exit;
}

/**
 * A warning on the list of plugins if everyone can register: then everyone can read the text.
 */
function imh_competencies_members_notice() {
	$screen = get_current_screen();
	if ( ! $screen || 'plugins' !== $screen->id || ! get_option( 'users_can_register' ) ) {
		return;
	}
	$message = __( 'Anyone can register on this site, and everyone who is signed in can read the text for members. Switch registration off under Settings › General, or limit the text to a role.', 'imh-competencies' );
	printf( '<div class="notice notice-warning"><p>%s</p></div>', esc_html( $message ) );
}

/**
 * Loads the words: one Spanish for all of es_ES, es_MX, es_AR …
 */
function imh_competencies_members_init() {
	if ( 0 === strpos( determine_locale(), 'es' ) ) {
		load_textdomain( 'imh-competencies', __DIR__ . '/languages/imh-competencies-es.mo' );
	}
}

add_action( 'init', 'imh_competencies_members_init' );
add_action( 'admin_notices', 'imh_competencies_members_notice' );
add_action( 'wp_ajax_imh_competencies_members', 'imh_competencies_members_send' );
add_action( 'wp_ajax_nopriv_imh_competencies_members', 'imh_competencies_members_refuse' );
`;
