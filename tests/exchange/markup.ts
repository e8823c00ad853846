const marks = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<a href="java\tscript:alert(1)">x</a>',
  '<math><mi xlink:href="data:text/html,<script>alert(1)</script>">',
  '&lt;b&gt;&#x3c;b&#62;',
  '<!--><script>alert(1)//-->',
  '<![CDATA[<b>x</b>]]>',
  '{{constructor.constructor("alert(1)")()}}',
  '`#{alert(1)}`',
  '<style>@import "//example.org"</style>',
]
const around = [
  (mark: string) => mark,
  (mark: string) => `"${mark}"`,
  (mark: string) => `x\r\n${mark}; y, z`,
  (mark: string) => `=${mark}\u202e`,
  (mark: string) => `\\${mark}\u0000`,
]

/** Markup that must stay the text that it is. */
export const markup = marks.flatMap((mark) => around.map((wrap) => wrap(mark)))
