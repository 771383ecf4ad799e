/** Mail as Outlook sends it, with everything that must stay inert: script, handlers, cid and base64 pictures. */
export const OUTLOOK_HTML = `<div class="zd-comment"><div class="WordSection1"><p class="MsoNormal" style="margin:0cm;font-size:11pt;font-family:Calibri,sans-serif">See below, the table is broken. Can you fix?<o:p></o:p></p>
<p class="MsoNormal">Tamsin</p>
<script>window.__sandboxInjected = 'script';</script>
<img src="cid:image001.png@01D79B41.EXAMPLE" alt="" onerror="window.__sandboxInjected='onerror'" width="1" height="1">
<img src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==" alt="logo">
<svg onload="window.__sandboxInjected='svg'"></svg>
<a href="javascript:window.__sandboxInjected='link'">Open</a>
<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>From:</b> Odo Outline<br><b>Sent:</b> 27 August 2021 16:12<br><b>To:</b> Tamsin Testcase<br><b>Subject:</b> FW: RE: broken table</p></div>
<p class="MsoNormal">It looks like this now:</p>
<table border="0" cellspacing="0" cellpadding="0" style="width:100.0%"><tbody><tr><td style="padding:0cm"><table border="1" style="border-collapse:collapse"><tbody><tr><td><b>Tide</b></td><td>High</td><td>Low</td></tr><tr><td>Monday</td><td onclick="window.__sandboxInjected='click'">4.1</td><td>0.9</td></tr></tbody></table></td></tr></tbody></table></div></div>`;

/** Bulk mail with zero-width characters and a tracking pixel. */
export const SPAM_HTML = `<div class="zd-comment"><p>De\u200Bar web\u200Dmaster,</p><p>Your si\u200Bte is not on page one. We fix in 24 ho\u200Curs, best price. <a href="https://best-seo-4-gov.example/?id=9000015">Click here</a>.</p><img src="https://best-seo-4-gov.example/pixel.gif" width="1" height="1" alt=""></div>`;

/** A button to a look-alike host. */
export const PHISHING_HTML = `<div class="zd-comment"><p>Your Signon mailbox is <b>99% full</b>.</p><p><a href="https://signon-gov-uk.login-check.example/verify" style="background:#00703c;color:#fff;padding:10px">Verify now</a></p><p>IT Desk</p></div>`;
