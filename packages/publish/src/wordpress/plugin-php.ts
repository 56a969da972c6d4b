// PHP as text of a TypeScript module, not as .php files: a web server with PHP would run such a file beside builder.html
// in place of sending it. The tests write the files out and check them with `php -l`.

interface PluginBuild {
  /** Of the plugin, such as "0.1.0"; equal for every framework, so that WordPress never calls an upload "older". */
  readonly version: string;
  /** Lower-case hexadecimal digits that change with the content. */
  readonly build: string;
  /** True if a second plugin contains text for members. */
  readonly hasMembersText: boolean;
}

/** The main file of the plugin. Contains no text of the association: nothing of it can become code. */
export const pluginPhp = ({ version, build, hasMembersText }: PluginBuild): string =>
  php
    .replaceAll('{{version}}', version)
    .replaceAll('{{build}}', build)
    .replaceAll('{{hasMembersText}}', String(hasMembersText));

const php = String.raw`<?php
/**
 * Plugin Name:       IMH Competencies
 * Description:       Shows a competency framework, its self-check and a training guide: one block, and the shortcodes [imh_competencies], [imh_self_check] and [imh_trainings].
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

// Part of every address: after an update, browsers and caches load the new files.
const IMH_COMPETENCIES_BUILD = '{{build}}';

// Whether a second plugin contains text for members.
const IMH_COMPETENCIES_MEMBERS = {{hasMembersText}};

/**
 * Whether the plugin contains a document.
 *
 * @param string $name "framework" or "trainings".
 * @return bool
 */
function imh_competencies_has( $name ) {
	return is_readable( __DIR__ . '/data/' . $name . '.json' );
}

/**
 * The address of a file of the plugin.
 *
 * @param string $path Relative to the plugin's folder.
 * @return string
 */
function imh_competencies_url( $path ) {
	return add_query_arg( 'ver', IMH_COMPETENCIES_BUILD, plugins_url( $path, __FILE__ ) );
}

/**
 * The address of the framework. With text for members, WordPress adds where to get it and where to sign in.
 *
 * @return string
 */
function imh_competencies_framework_url() {
	if ( ! IMH_COMPETENCIES_MEMBERS ) {
		return imh_competencies_url( 'data/framework.json' );
	}
	return add_query_arg(
		array(
			'action' => 'imh_competencies_framework',
			'page'   => (int) get_the_ID(),
			'ver'    => IMH_COMPETENCIES_BUILD,
		),
		admin_url( 'admin-ajax.php' )
	);
}

/**
 * Sends the public outline, with the addresses of this site for members. The same for every visitor.
 */
function imh_competencies_send_framework() {
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of this plugin.
	$framework = json_decode( (string) file_get_contents( __DIR__ . '/data/framework.json' ) );
	if ( ! IMH_COMPETENCIES_MEMBERS || ! isset( $framework->rights ) ) {
		wp_send_json_error( null, 404 );
	}
	$framework->rights->membersSrc = add_query_arg( 'action', 'imh_competencies_members', admin_url( 'admin-ajax.php' ) );
	if ( empty( $framework->rights->signIn ) ) {
		// phpcs:ignore WordPress.Security.NonceVerification.Recommended -- Reads only, and is the same for everyone.
		$page                      = isset( $_GET['page'] ) ? absint( $_GET['page'] ) : 0;
		$is_public                 = $page && is_post_publicly_viewable( $page );
		$framework->rights->signIn = wp_login_url( $is_public ? (string) get_permalink( $page ) : home_url( '/' ) );
	}
	wp_send_json( $framework );
}

/**
 * The elements of the plugin: the document that each cannot do without, and what its attributes may contain.
 *
 * @return array
 */
function imh_competencies_elements() {
	// A name or an id; esc_attr() makes any of them harmless.
	$id       = '/^\S(.{0,198}\S)?$/u';
	$language = '/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/';
	$common   = array(
		'lang'     => $language,
		'category' => $id,
	);
	return array(
		'competencies' => array(
			'tag'        => 'imh-competencies',
			'needs'      => 'framework',
			'attributes' => $common + array(
				'open'       => $id,
				'layout'     => '/^compact$/',
				'storage'    => '/^none$/',
				'self-check' => '/^(true|false|scale|sources)$/',
				'trainings'  => '/^(true|false)$/',
			),
		),
		'self-check'   => array(
			'tag'        => 'imh-self-check',
			'needs'      => 'framework',
			'attributes' => $common + array(
				'mode'      => '/^(scale|sources)$/',
				'storage'   => '/^none$/',
				'trainings' => '/^(true|false)$/',
			),
		),
		'trainings'    => array(
			'tag'        => 'imh-trainings',
			'needs'      => 'trainings',
			'attributes' => array(
				'lang'   => $language,
				'layout' => '/^compact$/',
				'view'   => '/^crosswalk$/',
			),
		),
	);
}

/**
 * The attributes of an element: those that are allowed and valid, and the addresses of the documents.
 *
 * @param string $show  A key of imh_competencies_elements().
 * @param array  $given As written by the author of the page. "self_check" and "self-check" are the same.
 * @return array
 */
function imh_competencies_attributes( $show, $given ) {
	$allowed    = imh_competencies_elements()[ $show ]['attributes'];
	$attributes = array();
	foreach ( $given as $name => $value ) {
		$name = str_replace( '_', '-', (string) $name );
		if ( ! isset( $allowed[ $name ] ) || ! is_scalar( $value ) ) {
			continue;
		}
		$value = trim( (string) $value );
		if ( preg_match( $allowed[ $name ], $value ) ) {
			$attributes[ $name ] = $value;
		}
	}
	$has_trainings = imh_competencies_has( 'trainings' );
	if ( 'trainings' === $show ) {
		$attributes['src'] = imh_competencies_url( 'data/trainings.json' );
		if ( imh_competencies_has( 'framework' ) ) {
			$attributes['framework'] = imh_competencies_framework_url();
		}
		return $attributes;
	}
	$attributes['src'] = imh_competencies_framework_url();
	// The author switches the guide on; the plugin knows its address. A self-check suggests trainings unless told not to.
	$trainings = isset( $attributes['trainings'] ) ? $attributes['trainings'] : ( 'self-check' === $show ? 'true' : 'false' );
	unset( $attributes['trainings'] );
	if ( $has_trainings && 'true' === $trainings ) {
		$attributes['trainings'] = imh_competencies_url( 'data/trainings.json' );
	}
	return $attributes;
}

/**
 * What people see until the element is ready, and without JavaScript.
 *
 * @param string $show A key of imh_competencies_elements().
 * @return string Escaped HTML.
 */
function imh_competencies_fallback( $show ) {
	if ( 'competencies' === $show ) {
		$language = strtolower( substr( determine_locale(), 0, 2 ) );
		foreach ( array( $language, 'first' ) as $name ) {
			$file = __DIR__ . '/data/outline.' . $name . '.html';
			if ( preg_match( '/^[a-z]+$/', $name ) && is_readable( $file ) ) {
				// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of this plugin.
				return wp_kses_post( (string) file_get_contents( $file ) );
			}
		}
	}
	return '<p>' . esc_html__( 'This part of the page needs JavaScript.', 'imh-competencies' ) . '</p>';
}

/**
 * Links to the files of an element's first view, so that browsers load them at once.
 *
 * @param string $tag Name of the element.
 * @return string Escaped HTML.
 */
function imh_competencies_preload( $tag ) {
	static $written = array();

	$files = require __DIR__ . '/preload.php';
	$html  = '';
	foreach ( isset( $files[ $tag ] ) ? $files[ $tag ] : array() as $file ) {
		if ( isset( $written[ $file ] ) ) {
			continue;
		}
		$written[ $file ] = true;
		// The names of chunks change with their content; the script itself is enqueued with its version.
		$html .= '<link rel="modulepreload" href="' . esc_url( plugins_url( 'script/' . $file, __FILE__ ) ) . '">';
	}
	return $html;
}

/**
 * An element, with its script on this page.
 *
 * @param string $show  A key of imh_competencies_elements().
 * @param array  $given Attributes as written by the author of the page.
 * @return string Escaped HTML.
 */
function imh_competencies_render( $show, $given ) {
	$elements = imh_competencies_elements();
	$element  = $elements[ $show ];
	if ( ! imh_competencies_has( $element['needs'] ) ) {
		if ( ! current_user_can( 'edit_posts' ) ) {
			return '';
		}
		$message = 'trainings' === $element['needs']
			? __( 'Only you and other authors see this: the plugin contains no training guide. Add one in the builder, and upload the new ZIP file.', 'imh-competencies' )
			: __( 'Only you and other authors see this: the plugin contains no framework. Add one in the builder, and upload the new ZIP file.', 'imh-competencies' );
		return '<p>' . esc_html( $message ) . '</p>';
	}
	wp_enqueue_script( 'imh-competencies' );
	$addresses = array( 'src', 'framework' );
	$html      = imh_competencies_preload( $element['tag'] ) . '<' . tag_escape( $element['tag'] ) . ' style="display:block"';
	foreach ( imh_competencies_attributes( $show, $given ) as $name => $value ) {
		$is_address = in_array( $name, $addresses, true ) || 'trainings' === $name;
		$html      .= ' ' . esc_attr( $name ) . '="' . ( $is_address ? esc_url( $value ) : esc_attr( $value ) ) . '"';
	}
	return $html . '>' . imh_competencies_fallback( $show ) . '</' . tag_escape( $element['tag'] ) . '>';
}

/**
 * The block. Everything it stores is checked like the attributes of a shortcode.
 *
 * @param array $block Attributes of the block.
 * @return string Escaped HTML.
 */
function imh_competencies_render_block( $block ) {
	$show  = isset( $block['show'] ) ? (string) $block['show'] : '';
	$show  = isset( imh_competencies_elements()[ $show ] ) ? $show : 'competencies';
	$given = array(
		'category'   => isset( $block['category'] ) ? $block['category'] : '',
		'self-check' => ! empty( $block['selfCheck'] ) ? 'true' : 'false',
	);
	if ( 'competencies' === $show ) {
		$given['trainings'] = ! empty( $block['trainings'] ) ? 'true' : 'false';
	}
	$html = imh_competencies_render( $show, $given );
	return '' === $html ? '' : '<div ' . get_block_wrapper_attributes() . '>' . $html . '</div>';
}

/**
 * The script is a module, which WordPress writes by itself only from version 6.5 on.
 *
 * @param string $tag    The script element.
 * @param string $handle Name of the script.
 * @param string $src    Its address.
 * @return string
 */
function imh_competencies_script_tag( $tag, $handle, $src ) {
	if ( 'imh-competencies' !== $handle ) {
		return $tag;
	}
	return wp_get_script_tag(
		array(
			'type' => 'module',
			'src'  => $src,
			'id'   => 'imh-competencies-js',
		)
	);
}

/**
 * Registers the script, the shortcodes and the block. The script is enqueued where one of them is rendered.
 */
function imh_competencies_init() {
	// One Spanish for all of es_ES, es_MX, es_AR …
	if ( 0 === strpos( determine_locale(), 'es' ) ) {
		load_textdomain( 'imh-competencies', __DIR__ . '/languages/imh-competencies-es.mo' );
	}

	wp_register_script( 'imh-competencies', plugins_url( 'script/imh-competencies.js', __FILE__ ), array(), IMH_COMPETENCIES_BUILD, true );

	foreach ( array_keys( imh_competencies_elements() ) as $show ) {
		add_shortcode(
			'imh_' . str_replace( '-', '_', $show ),
			function ( $given ) use ( $show ) {
				return imh_competencies_render( $show, is_array( $given ) ? $given : array() );
			}
		);
	}

	$words = array(
		'title'        => __( 'Competencies', 'imh-competencies' ),
		'show'         => __( 'What to show', 'imh-competencies' ),
		'competencies' => __( 'The competency framework', 'imh-competencies' ),
		'self-check'   => __( 'The self-check', 'imh-competencies' ),
		'trainings'    => __( 'The training guide', 'imh-competencies' ),
		'selfCheck'    => __( 'Add a tab with the self-check', 'imh-competencies' ),
		'guide'        => __( 'Add a tab with the training guide', 'imh-competencies' ),
		'category'     => __( 'Id of the category that is selected at first (optional)', 'imh-competencies' ),
		'note'         => __( 'Visitors see it on the page. Use the preview to look at it.', 'imh-competencies' ),
	);
	$has   = array(
		'framework' => imh_competencies_has( 'framework' ),
		'trainings' => imh_competencies_has( 'trainings' ),
	);
	wp_register_script(
		'imh-competencies-editor',
		plugins_url( 'editor.js', __FILE__ ),
		array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components' ),
		IMH_COMPETENCIES_BUILD,
		true
	);
	wp_add_inline_script(
		'imh-competencies-editor',
		'var imhCompetenciesEditor = ' . wp_json_encode(
			array(
				'words' => $words,
				'has'   => $has,
			),
			JSON_HEX_TAG | JSON_HEX_AMP
		) . ';',
		'before'
	);

	register_block_type(
		'imh-competencies/element',
		array(
			'api_version'     => 2,
			'title'           => $words['title'],
			'description'     => __( 'The competency framework of your association, its self-check, or its training guide.', 'imh-competencies' ),
			'category'        => 'widgets',
			'icon'            => 'list-view',
			'editor_script'   => 'imh-competencies-editor',
			'attributes'      => array(
				'show'      => array(
					'type'    => 'string',
					'enum'    => array_keys( imh_competencies_elements() ),
					'default' => imh_competencies_has( 'framework' ) ? 'competencies' : 'trainings',
				),
				'selfCheck' => array(
					'type'    => 'boolean',
					'default' => false,
				),
				'trainings' => array(
					'type'    => 'boolean',
					'default' => false,
				),
				'category'  => array(
					'type'    => 'string',
					'default' => '',
				),
			),
			'supports'        => array(
				'html'  => false,
				'align' => array( 'wide', 'full' ),
			),
			'render_callback' => 'imh_competencies_render_block',
		)
	);
}

add_action( 'init', 'imh_competencies_init' );
add_filter( 'script_loader_tag', 'imh_competencies_script_tag', 10, 3 );
add_action( 'wp_ajax_imh_competencies_framework', 'imh_competencies_send_framework' );
add_action( 'wp_ajax_nopriv_imh_competencies_framework', 'imh_competencies_send_framework' );
`;
