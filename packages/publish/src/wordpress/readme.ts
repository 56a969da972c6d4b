import { membersNote } from '../audiences.js';
import type { Show } from '../publication.js';

export const shortcodes: Readonly<Record<Show, string>> = {
  competencies: '[imh_competencies]',
  'self-check': '[imh_self_check]',
  trainings: '[imh_trainings]',
};

/** The readme of the plugin, in the form that WordPress reads. Nothing in it comes from the association's file. */
export const pluginReadme = (version: string): string => `=== IMH Competencies ===
Tags: competencies, self-check, trainings
Requires at least: 6.1
Tested up to: 6.1
Requires PHP: 7.4
Stable tag: ${version}
License: MIT
License URI: https://opensource.org/license/mit

Shows a competency framework, its self-check and a training guide.

== Description ==

This plugin was made for your association by builder.html. It contains your framework or your training guide, and the
script that shows it. It adds one block, "Competencies", and three shortcodes.

It loads nothing from other sites and sends nothing. It stores nothing in the database: if you delete it, nothing is left.
The MIT License of this plugin is compatible with the GPL.

== Installation ==

1. Open Plugins > Add New > Upload Plugin, choose the ZIP file, and press "Install Now" and "Activate".
2. Open a page, and add the block "Competencies", or write a shortcode in a paragraph. Authors may use both.

To update: make a new ZIP file in the builder, upload it in the same way, and press "Replace current with uploaded".

== Shortcodes ==

* [imh_competencies] the framework. Attributes: category, open, layout="compact", self_check="true" (or "scale", "sources"), trainings="true", storage="none", lang
* [imh_self_check] the self-check. Attributes: category, mode="scale" (or "sources"), trainings="false", storage="none", lang
* [imh_trainings] the training guide. Attributes: view="crosswalk", layout="compact", lang

The plugin ignores any other attribute or value.

== Text for members ==

If your framework has text that only members may read, the builder makes a second ZIP file. Upload it in the same way. The
text is sent to people who are signed in to WordPress. If anyone can register on your site, limit it to a role or to a
capability of your membership plugin, in a plugin of your own:

add_filter( 'imh_competencies_members_capability', function () { return 'read_private_pages'; } );

== Español ==

Este plugin contiene el marco de competencias o la guía de capacitaciones de su asociación y el programa que los muestra.
Súbalo en Plugins > Añadir nuevo > Subir plugin, actívelo y agregue a una página el bloque "Competencias" o uno de los
códigos cortos: [imh_competencies], [imh_self_check] o [imh_trainings]. No envía nada ni guarda nada en la base de datos:
si lo elimina, no queda nada. El texto para miembros está en un segundo archivo ZIP, que se sube de la misma manera; solo lo
reciben las personas que inician sesión.
`;

export const membersReadme = (version: string): string => `=== IMH Competencies: Text for Members ===
Requires at least: 6.1
Tested up to: 6.1
Requires PHP: 7.4
Stable tag: ${version}
License: MIT
License URI: https://opensource.org/license/mit

${membersNote}

== Description ==

${membersNote} The file text.php contains the full text of the framework. The plugin sends it to people who are signed in
to WordPress, and to nobody else. Keep this ZIP file to yourself.

If anyone can register on your site, limit the text to a role or to a capability of your membership plugin:

add_filter( 'imh_competencies_members_capability', function () { return 'read_private_pages'; } );

== Español ==

Úselo solo donde las personas tengan que iniciar sesión. El archivo text.php contiene el texto completo del marco. El plugin
lo envía a las personas que inician sesión en WordPress y a nadie más. No publique este archivo ZIP.
`;
