// Pieces that texts are made of when anything is tried: what means something to the compiler or to a browser.

/** Pieces of chapters. */
export const markdownPieces: readonly string[] = (
  '# A\n\n¦## B\n\n¦\n\n---\n\n¦\n\n¦\n¦ ¦    ¦Wort ¦Note: ¦Frage: ¦Stichwort: ¦Bühne: ¦- ¦- [x] ¦1. ¦> ¦*¦**¦`¦```js\n¦' +
  '~~~\n¦| a | b |\n|---|---|\n| c |\n¦[^a]¦[^a]: ¦[¦](¦](#b)¦)¦![¦](d.svg)¦](foto.png "t")¦' +
  '<https://a.example/>¦[[C]]¦[[¦|¦]]¦::: cards\n¦::: quiz\n¦:::\n¦:::¦$¦$$¦\\¦{¦}¦\\label{b}¦"¦\'¦&¦&amp;¦' +
  '&#0;¦&#x3c;¦<!-- ¦ -->¦<!-- .slide: id="b" ¦<!-- .element: class="¦<div>¦</div>¦<p>¦</p>¦<b ¦<a href="¦' +
  'https://a.example/¦" target="_top">¦</a>¦<svg>¦<text>¦</svg>¦<SECTION>¦</SECTION>¦</section>¦<script>¦' +
  '</script>¦<style>¦<table>¦</table>¦<thead>¦<tr>¦</tr>¦<td>¦</td>¦<b>¦</b>¦<i>¦😀¦<template>¦<title>¦<plaintext>¦<img src="foto.png">¦onclick="x"¦' +
  'style="position:fixed"¦id="b"¦data-fragment-index="9"¦>¦/>¦<¦<vram-calculator>'
).split('¦');

/** Pieces of deck.yaml, the glossary and front matter. */
export const yamlPieces: readonly string[] = (
  'title¦language¦base¦cuts¦links¦version¦strict¦authors¦feedback¦minutes¦name¦url¦term¦text¦: ¦:\n  ¦- ¦\n¦' +
  '\n  ¦\n- ¦{¦}¦[¦]¦, ¦"¦\'¦|\n¦>\n¦&a ¦*a¦<<: ¦!!¦#¦? ¦true¦20¦.inf¦1e308¦-1¦2026-99-99¦de¦kurz¦' +
  'https://a.example/¦javascript:alert(1)¦</title><script>¦\t¦---\n'
).split('¦');

/** Pieces of SVG files. */
export const drawingPieces: readonly string[] = (
  '<g>¦</g>¦<g id="a"¦<g class="¦>¦/>¦"¦<use href="#a"/>¦<use xlink:href="¦#b"/>¦<mask id="b">¦</mask>¦' +
  '<linearGradient id="c">¦<stop/>¦</linearGradient>¦ fill="url(#c)"¦ mask="url(#b)"¦<text>¦</text>¦Wort¦ ¦' +
  '\n¦<clipPath id="a">¦</clipPath>¦<a href="¦javascript:alert(1)¦https://a.example/¦"></a>¦<script>¦' +
  '</script>¦<style>¦</style>¦<foreignObject>¦</foreignObject>¦<p>¦</p>¦<title>¦</title>¦<SECTION>¦' +
  '</SECTION>¦</svg>¦<svg>¦<![CDATA[¦]]>¦<!--¦-->¦<?xml¦?>¦<!DOCTYPE svg [¦]>¦&x;¦&amp;¦ onload="x"¦' +
  ' style="position:fixed"¦<rdf:RDF>'
).split('¦');

/** Pieces of addresses. */
export const addressPieces: readonly string[] = (
  'https:¦http:¦javascript:¦data:¦data:image/png,¦text/html,¦mailto:¦tel:¦blob:¦file:¦vbscript:¦//¦/¦\\¦\\\\¦.¦..¦../¦./¦?¦#¦#/¦&¦=¦:¦@¦%¦%2e¦%2f' +
  '¦%5c¦%00¦%E0%A4%A¦%ZZ¦\t¦\n¦ ¦\u00a0¦a.example¦plan.pdf¦büro.png¦bu\u0308ro.png¦ordner¦mein foto.jpg¦mein%20foto.jpg¦slides/¦alert(1)¦<script>¦"¦\'¦)¦(¦;'
).split('¦');

/** Keys and values of messages and stored values. */
export const messageKeys: readonly string[] = (
  'deck¦type¦name¦state¦stage¦since¦slide¦step¦cut¦chapter¦slides¦skipped¦black¦inputs¦theme¦time¦clock¦before¦startedAt¦changedAt¦countdown¦' +
  'minutes¦window¦width¦height¦zoom¦command¦id¦goto¦next¦__proto__¦constructor¦length¦toString'
).split('¦');
