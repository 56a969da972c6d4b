/** The block in the editor: plain JavaScript for WordPress as it is, without a build step. */
export const editorScript = String.raw`( function ( blocks, element, blockEditor, components, settings ) {
	'use strict';

	var create = element.createElement;
	var words = settings.words;
	var has = settings.has;

	function option( value, needs ) {
		return { value: value, label: words[ value ], disabled: ! has[ needs ] };
	}

	function edit( props ) {
		var attributes = props.attributes;
		function field( type, name, label, more ) {
			var settings = {
				key: name,
				label: label,
				onChange: function ( value ) {
					var change = {};
					change[ name ] = value;
					props.setAttributes( change );
				},
			};
			return create( type, Object.assign( settings, more ) );
		}
		var isFramework = attributes.show === 'competencies';
		return create(
			'div',
			blockEditor.useBlockProps(),
			create(
				components.Placeholder,
				{ icon: 'list-view', label: words.title, instructions: words.note },
				create(
					'div',
					null,
					field( components.SelectControl, 'show', words.show, {
						value: attributes.show,
						options: [
							option( 'competencies', 'framework' ),
							option( 'self-check', 'framework' ),
							option( 'trainings', 'trainings' ),
						],
					} ),
					isFramework &&
						field( components.ToggleControl, 'selfCheck', words.selfCheck, { checked: attributes.selfCheck } ),
					isFramework &&
						has.trainings &&
						field( components.ToggleControl, 'trainings', words.guide, { checked: attributes.trainings } ),
					attributes.show !== 'trainings' &&
						field( components.TextControl, 'category', words.category, { value: attributes.category } )
				)
			)
		);
	}

	blocks.registerBlockType( 'imh-competencies/element', {
		apiVersion: 2,
		title: words.title,
		category: 'widgets',
		icon: 'list-view',
		edit: edit,
		// The server renders it.
		save: function () {
			return null;
		},
	} );
} )( window.wp.blocks, window.wp.element, window.wp.blockEditor, window.wp.components, window.imhCompetenciesEditor );
`;
