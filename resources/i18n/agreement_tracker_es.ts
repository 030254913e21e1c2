<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Agreement Tracker</source>
        <translation>A&amp;cerca de Agreement Tracker</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>A&amp;cuerdo</translation>
    </message>
    <message>
        <source>&amp;Area…</source>
        <translation>Á&amp;mbito…</translation>
    </message>
    <message>
        <source>&amp;Attach source…</source>
        <translation>&amp;Adjuntar fuente…</translation>
    </message>
    <message>
        <source>&amp;Back up library…</source>
        <translation>&amp;Copia de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Change value</source>
        <translation>&amp;Cambiar valor</translation>
    </message>
    <message>
        <source>&amp;Check library</source>
        <translation>Co&amp;mprobar biblioteca</translation>
    </message>
    <message>
        <source>&amp;Clear search</source>
        <translation>&amp;Limpiar búsqueda</translation>
    </message>
    <message>
        <source>&amp;Columns…</source>
        <translation>&amp;Columnas…</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>&amp;Paleta de comandos</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Compacto</translation>
    </message>
    <message>
        <source>&amp;Copy quotation with source</source>
        <translation>&amp;Copiar cita con su fuente</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Detach source</source>
        <translation>Des&amp;vincular fuente</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Event…</source>
        <translation>&amp;Hecho…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Find agreements</source>
        <translation>&amp;Buscar acuerdos</translation>
    </message>
    <message>
        <source>&amp;Gap…</source>
        <translation>&amp;Laguna…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Move to trash</source>
        <translation>Mover a la &amp;papelera</translation>
    </message>
    <message>
        <source>&amp;New agreement</source>
        <translation>&amp;Nuevo acuerdo</translation>
    </message>
    <message>
        <source>&amp;Next agreement</source>
        <translation>Acuerdo &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Next passage</source>
        <translation>Pasaje &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Open in reader</source>
        <translation>A&amp;brir en el lector</translation>
    </message>
    <message>
        <source>&amp;Open library…</source>
        <translation>&amp;Abrir biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Party…</source>
        <translation>&amp;Parte…</translation>
    </message>
    <message>
        <source>&amp;Paste article</source>
        <translation>&amp;Pegar artículo</translation>
    </message>
    <message>
        <source>&amp;Previous agreement</source>
        <translation>Acuerdo &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Previous passage</source>
        <translation>Pasaje an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Print brief…</source>
        <translation>&amp;Imprimir ficha…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Recent libraries</source>
        <translation>Bibliotecas &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Relation…</source>
        <translation>&amp;Relación…</translation>
    </message>
    <message>
        <source>&amp;Remove value</source>
        <translation>&amp;Quitar valor</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Informes</translation>
    </message>
    <message>
        <source>&amp;Save search…</source>
        <translation>&amp;Guardar búsqueda…</translation>
    </message>
    <message>
        <source>&amp;Shortcuts and search language</source>
        <translation>&amp;Atajos y lenguaje de búsqueda</translation>
    </message>
    <message>
        <source>&amp;Signatory…</source>
        <translation>&amp;Firmante…</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>&amp;Source details…</source>
        <translation>&amp;Datos de la fuente…</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Etiquetas…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Add &amp;source…</source>
        <translation>Añadir &amp;fuente…</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Añadir fuente</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>C&amp;omfortable</source>
        <translation>&amp;Amplio</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Forget recent libraries</source>
        <translation>Olvidar bibliotecas recientes</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Panel si&amp;guiente</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New &amp;library…</source>
        <translation>Nueva &amp;biblioteca…</translation>
    </message>
    <message>
        <source>Paste article</source>
        <translation>Pegar artículo</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print &amp;list…</source>
        <translation>Imprimir &amp;lista…</translation>
    </message>
    <message>
        <source>Re&amp;view draft</source>
        <translation>&amp;Revisar borrador</translation>
    </message>
    <message>
        <source>Restore &amp;from trash</source>
        <translation>R&amp;estaurar de la papelera</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restaurar una copia de seguridad…</translation>
    </message>
    <message>
        <source>Row &amp;height</source>
        <translation>Alt&amp;o de las filas</translation>
    </message>
    <message>
        <source>Select &amp;all agreements</source>
        <translation>Seleccionar &amp;todos los acuerdos</translation>
    </message>
    <message>
        <source>Show &amp;record panel</source>
        <translation>Mostrar panel del &amp;registro</translation>
    </message>
    <message>
        <source>Show &amp;sidebar</source>
        <translation>Mostrar barra &amp;lateral</translation>
    </message>
    <message>
        <source>Show source rea&amp;der</source>
        <translation>Mostrar lector de &amp;fuentes</translation>
    </message>
    <message>
        <source>T&amp;itle…</source>
        <translation>Tít&amp;ulo…</translation>
    </message>
    <message>
        <source>Ter&amp;ms and registration…</source>
        <translation>&amp;Condiciones y registro…</translation>
    </message>
    <message>
        <source>a draft is under review</source>
        <translation>hay un borrador en revisión</translation>
    </message>
    <message>
        <source>already in the trash</source>
        <translation>ya está en la papelera</translation>
    </message>
    <message>
        <source>no record is open</source>
        <translation>no hay ningún registro abierto</translation>
    </message>
    <message>
        <source>no value is chosen</source>
        <translation>no hay ningún valor elegido</translation>
    </message>
    <message>
        <source>not in the trash</source>
        <translation>no está en la papelera</translation>
    </message>
    <message>
        <source>nothing is listed</source>
        <translation>la lista está vacía</translation>
    </message>
    <message>
        <source>nothing is selected</source>
        <translation>no hay nada seleccionado</translation>
    </message>
    <message>
        <source>nothing to redo</source>
        <translation>no hay nada que rehacer</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>no hay nada que deshacer</translation>
    </message>
    <message>
        <source>the library is not a file</source>
        <translation>la biblioteca no es un archivo</translation>
    </message>
    <message>
        <source>the library is open read-only</source>
        <translation>la biblioteca está abierta en modo de solo lectura</translation>
    </message>
    <message>
        <source>the record has no source</source>
        <translation>el registro no tiene fuentes</translation>
    </message>
    <message>
        <source>the record is reviewed already</source>
        <translation>el registro ya está revisado</translation>
    </message>
    <message>
        <source>there is no search</source>
        <translation>no hay ninguna búsqueda</translation>
    </message>
</context>
<context>
    <name>AgreementList</name>
    <message>
        <source>Agreements</source>
        <translation>Acuerdos</translation>
    </message>
</context>
<context>
    <name>AreaForm</name>
    <message>
        <source>A source says it is not covered</source>
        <translation>Una fuente dice que no lo abarca</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Choose one that is, or tick that your words are kept.</source>
        <translation>Elija uno de la lista o marque que se conserven sus palabras.</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Keep words that are not in the list</source>
        <translation>Conservar palabras que no están en la lista</translation>
    </message>
    <message>
        <source>Primary area, for maps and charts</source>
        <translation>Ámbito principal, para mapas y gráficos</translation>
    </message>
    <message>
        <source>detailed measures</source>
        <translation>medidas detalladas</translation>
    </message>
    <message>
        <source>mentioned as background</source>
        <translation>mencionado como antecedente</translation>
    </message>
    <message>
        <source>named as an area</source>
        <translation>nombrado como ámbito</translation>
    </message>
    <message>
        <source>some concrete measure</source>
        <translation>alguna medida concreta</translation>
    </message>
</context>
<context>
    <name>AttachDialog</name>
    <message>
        <source>Attach a source</source>
        <translation>Adjuntar una fuente</translation>
    </message>
    <message>
        <source>Attach source</source>
        <translation>Adjuntar fuente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>New from clipboard</source>
        <translation>Nueva desde el portapapeles</translation>
    </message>
    <message>
        <source>New from file…</source>
        <translation>Nueva desde archivo…</translation>
    </message>
    <message>
        <source>No other source in this library fits.</source>
        <translation>Ninguna otra fuente de esta biblioteca coincide.</translation>
    </message>
    <message>
        <source>Publisher, title or address</source>
        <translation>Editor, título o dirección</translation>
    </message>
    <message>
        <source>Search sources</source>
        <translation>Buscar fuentes</translation>
    </message>
    <message>
        <source>Sources in this library</source>
        <translation>Fuentes de esta biblioteca</translation>
    </message>
</context>
<context>
    <name>AttachScreen</name>
    <message>
        <source>Attach a file</source>
        <translation>Adjuntar un archivo</translation>
    </message>
</context>
<context>
    <name>BugReport</name>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha fallado</translation>
    </message>
    <message>
        <source>The program met an error nobody foresaw. What you saved is safe. Please copy this report and send it to the people who maintain the program.</source>
        <translation>El programa encontró un error imprevisto. Lo que guardó está a salvo. Copie este informe y envíelo a quienes mantienen el programa.</translation>
    </message>
    <message>
        <source>This should not have happened</source>
        <translation>Esto no debería haber ocurrido</translation>
    </message>
</context>
<context>
    <name>Capturing</name>
    <message>
        <source>Add sources</source>
        <translation>Añadir fuentes</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Articles (*.txt *.html *.htm *.md)</source>
        <translation>Artículos (*.txt *.html *.htm *.md)</translation>
    </message>
    <message>
        <source>Looking for agreements</source>
        <translation>Buscando acuerdos</translation>
    </message>
    <message>
        <source>Reading the article</source>
        <translation>Leyendo el artículo</translation>
    </message>
    <message>
        <source>Review draft</source>
        <translation>Revisar borrador</translation>
    </message>
</context>
<context>
    <name>CatalogueScreen</name>
    <message>
        <source>Clear search</source>
        <translation>Limpiar búsqueda</translation>
    </message>
    <message>
        <source>Copy an article that reports an agreement, then paste it here. You get a draft record with the sentence behind every value; you decide what is true.</source>
        <translation>Copie un artículo que informe de un acuerdo y péguelo aquí. Obtendrá un borrador de registro con la frase que respalda cada valor; usted decide qué es cierto.</translation>
    </message>
    <message>
        <source>No agreement matches this search. Remove a term, or clear the search.</source>
        <translation>Ningún acuerdo coincide con esta búsqueda. Quite un término o limpie la búsqueda.</translation>
    </message>
    <message>
        <source>No agreements yet</source>
        <translation>Aún no hay acuerdos</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Abrir la biblioteca de ejemplo</translation>
    </message>
    <message>
        <source>Paste article</source>
        <translation>Pegar artículo</translation>
    </message>
    <message>
        <source>You can also drop a text or HTML file anywhere in this window.
Nothing leaves this computer.</source>
        <translation>También puede soltar un archivo de texto o HTML en cualquier lugar de esta ventana.
Nada sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>{n} of {total} commands</source>
        <translation>{n} de {total} comandos</translation>
    </message>
    <message>
        <source>↑ ↓ choose     Enter run     Esc close</source>
        <translation>↑ ↓ elegir     Intro ejecutar     Esc cerrar</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Draft and stored record, field by field</source>
        <translation>Borrador y registro guardado, campo por campo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>En la biblioteca</translation>
    </message>
    <message>
        <source>This draft</source>
        <translation>Este borrador</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Abrir en solo lectura</translation>
    </message>
    <message>
        <source>Restored from {name}</source>
        <translation>Restaurado desde {name}</translation>
    </message>
</context>
<context>
    <name>DraftHead</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Draft {number} of {count}</source>
        <translation>Borrador {number} de {count}</translation>
    </message>
    <message>
        <source>Drafts of this article</source>
        <translation>Borradores de este artículo</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>por resolver</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesto</translation>
    </message>
    <message>
        <source>{n} need you</source>
        <translation>{n} por resolver</translation>
    </message>
    <message>
        <source>{n} of {total} accepted</source>
        <translation>{n} de {total} aceptados</translation>
    </message>
    <message>
        <source>{n} proposed</source>
        <translation>{n} por aceptar</translation>
    </message>
</context>
<context>
    <name>DraftPanel</name>
    <message>
        <source>Add area</source>
        <translation>Añadir ámbito</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Añadir hecho</translation>
    </message>
    <message>
        <source>Add party</source>
        <translation>Añadir parte</translation>
    </message>
    <message>
        <source>Add signatory</source>
        <translation>Añadir firmante</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>2019-05-27, May 2019 or 2019</source>
        <translation>2019-05-27, mayo de 2019 o 2019</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Se refiere a</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Takes effect</source>
        <translation>Surte efecto</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>does not end it, or not known</source>
        <translation>no le pone fin, o no se sabe</translation>
    </message>
    <message>
        <source>if on another day</source>
        <translation>si es otro día</translation>
    </message>
    <message>
        <source>the whole agreement</source>
        <translation>todo el acuerdo</translation>
    </message>
</context>
<context>
    <name>EvidenceMeter</name>
    <message>
        <source>{n} in conflict</source>
        <translation>{n} en conflicto</translation>
    </message>
    <message>
        <source>{n} of {total} values accepted</source>
        <translation>{n} de {total} valores aceptados</translation>
    </message>
    <message>
        <source>{n} proposed</source>
        <translation>{n} por aceptar</translation>
    </message>
    <message>
        <source>{n} unsupported</source>
        <translation>{n} sin respaldo</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>All {n} agreements listed</source>
        <translation>Los {n} acuerdos de la lista</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>CSV, one row per agreement</source>
        <translation>CSV, una fila por acuerdo</translation>
    </message>
    <message>
        <source>CSV, one row per value and passage</source>
        <translation>CSV, una fila por valor y pasaje</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Every value with the words behind it and their source.</source>
        <translation>Cada valor con las palabras que lo respaldan y su fuente.</translation>
    </message>
    <message>
        <source>Everything about each record, for programs.</source>
        <translation>Todo sobre cada registro, para programas.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>For spreadsheets and statistics; can be imported again.</source>
        <translation>Para hojas de cálculo y estadísticas; se puede volver a importar.</translation>
    </message>
    <message>
        <source>Include drafts and values nobody has reviewed</source>
        <translation>Incluir borradores y valores que nadie ha revisado</translation>
    </message>
    <message>
        <source>JSON, with evidence</source>
        <translation>JSON, con evidencia</translation>
    </message>
    <message>
        <source>Mark as UTF-8 for Excel</source>
        <translation>Marcar como UTF-8 para Excel</translation>
    </message>
    <message>
        <source>The selected agreement</source>
        <translation>El acuerdo seleccionado</translation>
    </message>
    <message>
        <source>The {n} selected agreements</source>
        <translation>Los {n} acuerdos seleccionados</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuáles</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>1 agreement written to {name}</source>
        <translation>1 acuerdo guardado en {name}</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Exporting to {name}</source>
        <translation>Exportando a {name}</translation>
    </message>
    <message>
        <source>{n} agreements written to {name}</source>
        <translation>{n} acuerdos guardados en {name}</translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>fewer</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} más</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>2019-05-27, May 2019 or 1981-09/1981-10</source>
        <translation>2019-05-27, mayo de 2019 o 1981-09/1981-10</translation>
    </message>
    <message>
        <source>Area of cooperation</source>
        <translation>Ámbito de cooperación</translation>
    </message>
    <message>
        <source>City or country</source>
        <translation>Ciudad o país</translation>
    </message>
    <message>
        <source>Country or organisation</source>
        <translation>País u organización</translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>Conservar tal cual</translation>
    </message>
    <message>
        <source>Keep it?</source>
        <translation>¿Conservarlo?</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Nombre de la persona</translation>
    </message>
    <message>
        <source>P5Y for five years</source>
        <translation>P5Y para cinco años</translation>
    </message>
    <message>
        <source>P6M for six months</source>
        <translation>P6M para seis meses</translation>
    </message>
    <message>
        <source>Type a few letters, then choose.</source>
        <translation>Escriba algunas letras y elija.</translation>
    </message>
    <message>
        <source>What it does not cover</source>
        <translation>Lo que no abarca</translation>
    </message>
    <message>
        <source>“{words}” is not in the list of areas.</source>
        <translation>«{words}» no está en la lista de ámbitos.</translation>
    </message>
    <message>
        <source>“{words}” is not in the list.</source>
        <translation>«{words}» no está en la lista.</translation>
    </message>
    <message>
        <source>“{words}” is not in the registry of places.</source>
        <translation>«{words}» no está en el registro de lugares.</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>accept, next</source>
        <translation>aceptar y seguir</translation>
    </message>
    <message>
        <source>add a party</source>
        <translation>añadir una parte</translation>
    </message>
    <message>
        <source>add a signatory</source>
        <translation>añadir un firmante</translation>
    </message>
    <message>
        <source>add an area</source>
        <translation>añadir un ámbito</translation>
    </message>
    <message>
        <source>add an event</source>
        <translation>añadir un hecho</translation>
    </message>
    <message>
        <source>add what it does not cover</source>
        <translation>añadir lo que no abarca</translation>
    </message>
    <message>
        <source>details</source>
        <translation>detalles</translation>
    </message>
    <message>
        <source>dismiss</source>
        <translation>descartar</translation>
    </message>
    <message>
        <source>in whose name the parties act</source>
        <translation>en nombre de quién actúan las partes</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>no day given</source>
        <translation>sin día indicado</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>notes need no passage</source>
        <translation>las notas no requieren pasaje</translation>
    </message>
    <message>
        <source>record as not found</source>
        <translation>anotar como no encontrado</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>separadas por comas</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>no está claro</translation>
    </message>
    <message>
        <source>use selected text</source>
        <translation>usar el texto seleccionado</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Buscar en este texto</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Siguiente (Intro)</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>not in this text</source>
        <translation>no está en este texto</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} de {total}</translation>
    </message>
</context>
<context>
    <name>GapForm</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Remove the value first.</source>
        <translation>Quite antes el valor.</translation>
    </message>
    <message>
        <source>This field is not empty: {value}.</source>
        <translation>Este campo no está vacío: {value}.</translation>
    </message>
    <message>
        <source>Why it is empty</source>
        <translation>Por qué está vacío</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>About Agreement Tracker</source>
        <translation>Acerca de Agreement Tracker</translation>
    </message>
    <message>
        <source>Agreements between states, each value tied to the sentence that says so. Free software under the MIT licence; the licences of its data, icons and fonts travel with it. Nothing leaves this computer.</source>
        <translation>Acuerdos entre Estados, con cada valor unido a la frase que lo dice. Software libre bajo la licencia MIT; las licencias de sus datos, iconos y tipos de letra viajan con él. Nada sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Reviewing a draft</source>
        <translation>Revisar un borrador</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Shortcuts and search language</source>
        <translation>Atajos y lenguaje de búsqueda</translation>
    </message>
    <message>
        <source>Words are looked for in agreements and in the texts of their sources. A term narrows the search to one field; all terms must hold. A comma gives alternatives of a field, a minus excludes, quotation marks keep words together, a star stands for any ending.</source>
        <translation>Las palabras se buscan en los acuerdos y en los textos de sus fuentes. Un término limita la búsqueda a un campo; deben cumplirse todos. La coma separa alternativas de un campo, el signo menos excluye, las comillas mantienen juntas las palabras y el asterisco sustituye cualquier terminación.</translation>
    </message>
    <message>
        <source>accept all proposals</source>
        <translation>aceptar todas las propuestas</translation>
    </message>
    <message>
        <source>accept and go on</source>
        <translation>aceptar y seguir</translation>
    </message>
    <message>
        <source>agreements of Guatemala on trafficking</source>
        <translation>acuerdos de Guatemala sobre trata y tráfico</translation>
    </message>
    <message>
        <source>beginning of a record&apos;s id</source>
        <translation>comienzo del id de un registro</translation>
    </message>
    <message>
        <source>choose the field for selected words</source>
        <translation>elegir el campo para las palabras seleccionadas</translation>
    </message>
    <message>
        <source>code or name of a party</source>
        <translation>código o nombre de una parte</translation>
    </message>
    <message>
        <source>day, month, year or span, such as 2015..2019</source>
        <translation>día, mes, año o período, como 2015..2019</translation>
    </message>
    <message>
        <source>dismiss what is proposed</source>
        <translation>descartar lo propuesto</translation>
    </message>
    <message>
        <source>either of two, in force since</source>
        <translation>uno u otro, en vigor desde</translation>
    </message>
    <message>
        <source>everything about a value</source>
        <translation>todo sobre un valor</translation>
    </message>
    <message>
        <source>find in the article</source>
        <translation>buscar en el artículo</translation>
    </message>
    <message>
        <source>from article to draft and back</source>
        <translation>del artículo al borrador y de vuelta</translation>
    </message>
    <message>
        <source>give selected words to a field</source>
        <translation>asignar las palabras seleccionadas a un campo</translation>
    </message>
    <message>
        <source>id or words of an area, or of a group of areas</source>
        <translation>id o palabras de un ámbito o de un grupo de ámbitos</translation>
    </message>
    <message>
        <source>leave the review</source>
        <translation>salir de la revisión</translation>
    </message>
    <message>
        <source>memoranda signed from 2015 to 2019</source>
        <translation>memorandos firmados de 2015 a 2019</translation>
    </message>
    <message>
        <source>name or capacity of somebody who signed</source>
        <translation>nombre o calidad de un firmante</translation>
    </message>
    <message>
        <source>next draft of the article</source>
        <translation>borrador siguiente del artículo</translation>
    </message>
    <message>
        <source>next passage</source>
        <translation>pasaje siguiente</translation>
    </message>
    <message>
        <source>one of your tags</source>
        <translation>una de sus etiquetas</translation>
    </message>
    <message>
        <source>previous draft of the article</source>
        <translation>borrador anterior del artículo</translation>
    </message>
    <message>
        <source>previous passage</source>
        <translation>pasaje anterior</translation>
    </message>
    <message>
        <source>publisher, title, author or address</source>
        <translation>editor, título, autor o dirección</translation>
    </message>
    <message>
        <source>record that nothing was found</source>
        <translation>anotar que no se encontró nada</translation>
    </message>
    <message>
        <source>redo in the draft</source>
        <translation>rehacer en el borrador</translation>
    </message>
    <message>
        <source>save the record</source>
        <translation>guardar el registro</translation>
    </message>
    <message>
        <source>signed, but the day was not found</source>
        <translation>firmados, pero sin que se encontrara el día</translation>
    </message>
    <message>
        <source>the same, for what is missing</source>
        <translation>lo mismo, para lo que falta</translation>
    </message>
    <message>
        <source>trash, to see what was thrown away</source>
        <translation>trash, para ver lo que está en la papelera</translation>
    </message>
    <message>
        <source>undo in the draft</source>
        <translation>deshacer en el borrador</translation>
    </message>
    <message>
        <source>values without a passage, but not about tax</source>
        <translation>valores sin pasaje, pero no sobre «tax»</translation>
    </message>
    <message>
        <source>what rests on a source of that name</source>
        <translation>lo que se apoya en una fuente de ese nombre</translation>
    </message>
    <message>
        <source>when it ended</source>
        <translation>cuándo terminó</translation>
    </message>
    <message>
        <source>when it took effect</source>
        <translation>cuándo entró en vigor</translation>
    </message>
    <message>
        <source>when the record was last changed</source>
        <translation>cuándo se modificó el registro por última vez</translation>
    </message>
    <message>
        <source>where it was signed</source>
        <translation>dónde se firmó</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>palabras del título</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>add agreement {detail}</source>
        <translation>añadir acuerdo {detail}</translation>
    </message>
    <message>
        <source>add draft {detail}</source>
        <translation>añadir borrador {detail}</translation>
    </message>
    <message>
        <source>add source {detail}</source>
        <translation>añadir fuente {detail}</translation>
    </message>
    <message>
        <source>attach source {detail}</source>
        <translation>adjuntar fuente {detail}</translation>
    </message>
    <message>
        <source>change source {detail}</source>
        <translation>modificar fuente {detail}</translation>
    </message>
    <message>
        <source>change {detail}</source>
        <translation>modificar {detail}</translation>
    </message>
    <message>
        <source>create library</source>
        <translation>crear biblioteca</translation>
    </message>
    <message>
        <source>delete search {detail}</source>
        <translation>eliminar búsqueda {detail}</translation>
    </message>
    <message>
        <source>detach source {detail}</source>
        <translation>desvincular fuente {detail}</translation>
    </message>
    <message>
        <source>import {detail}</source>
        <translation>importar {detail}</translation>
    </message>
    <message>
        <source>move {detail} to trash</source>
        <translation>mover {detail} a la papelera</translation>
    </message>
    <message>
        <source>redo: {words}</source>
        <translation>rehacer: {words}</translation>
    </message>
    <message>
        <source>restore {detail} from trash</source>
        <translation>restaurar {detail} de la papelera</translation>
    </message>
    <message>
        <source>review draft {detail}</source>
        <translation>revisar borrador {detail}</translation>
    </message>
    <message>
        <source>save search {detail}</source>
        <translation>guardar búsqueda {detail}</translation>
    </message>
    <message>
        <source>undo: {words}</source>
        <translation>deshacer: {words}</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>A draft keeps the article and every decision, to go on another day.</source>
        <translation>Un borrador conserva el artículo y cada decisión, para seguir otro día.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>Guardar como borrador</translation>
    </message>
    <message>
        <source>This review is not saved yet.</source>
        <translation>Esta revisión aún no se ha guardado.</translation>
    </message>
    <message>
        <source>Unsaved review</source>
        <translation>Revisión sin guardar</translation>
    </message>
</context>
<context>
    <name>LibraryFiles</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Back up library</source>
        <translation>Copia de seguridad de la biblioteca</translation>
    </message>
    <message>
        <source>Backed up to {name}</source>
        <translation>Copia de seguridad en {name}</translation>
    </message>
    <message>
        <source>Backing up {name}</source>
        <translation>Haciendo copia de seguridad de {name}</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>Comprobando {name}</translation>
    </message>
    <message>
        <source>File, texts and records are whole.</source>
        <translation>El archivo, los textos y los registros están íntegros.</translation>
    </message>
    <message>
        <source>Libraries (*{suffix})</source>
        <translation>Bibliotecas (*{suffix})</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nueva biblioteca</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>No se encontraron problemas</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Abrir biblioteca</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
</context>
<context>
    <name>LifeLine</name>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Life of the agreement: {stops}</source>
        <translation>Vida del acuerdo: {stops}</translation>
    </message>
    <message>
        <source>Operative</source>
        <translation>En aplicación</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>day not found</source>
        <translation>día no encontrado</translation>
    </message>
    <message>
        <source>day unknown</source>
        <translation>día desconocido</translation>
    </message>
    <message>
        <source>none recorded</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no consta</translation>
    </message>
</context>
<context>
    <name>ListColumns</name>
    <message>
        <source>Areas</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Best source</source>
        <translation>Mejor fuente</translation>
    </message>
    <message>
        <source>Binding force</source>
        <translation>Fuerza vinculante</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Firmantes</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
</context>
<context>
    <name>MainToolbar</name>
    <message>
        <source>Main toolbar</source>
        <translation>Barra de herramientas principal</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
</context>
<context>
    <name>MetadataDialog</name>
    <message>
        <source>2019-05-28, 28 May 2019 or May 2019</source>
        <translation>2019-05-28, 28 de mayo de 2019 o mayo de 2019</translation>
    </message>
    <message>
        <source>Accessed</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>It begins with https:// or http://, or stays empty.</source>
        <translation>Empieza por https:// o http://, o queda vacía.</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>Conservar cambios</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Clase de fuente</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Particulars of this source</source>
        <translation>Datos de esta fuente</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Source details</source>
        <translation>Datos de la fuente</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Where is this text from?</source>
        <translation>¿De dónde procede este texto?</translation>
    </message>
    <message>
        <source>as it calls itself</source>
        <translation>como se llama a sí mismo</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>several: separate them by ;</source>
        <translation>varios: sepárelos con ;</translation>
    </message>
    <message>
        <source>“{words}” is not an address on the web.</source>
        <translation>«{words}» no es una dirección web.</translation>
    </message>
</context>
<context>
    <name>NotesEditor</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes on this agreement. They need no passage.</source>
        <translation>Notas sobre este acuerdo. No requieren pasaje.</translation>
    </message>
</context>
<context>
    <name>PartDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PartyForm</name>
    <message>
        <source>Acting body</source>
        <translation>Organismo actuante</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Tal como figura</translation>
    </message>
    <message>
        <source>Binding force</source>
        <translation>Fuerza vinculante</translation>
    </message>
    <message>
        <source>Choose one that is, or tick that the name is kept as written.</source>
        <translation>Elija una del registro o marque que el nombre se conserve tal como figura.</translation>
    </message>
    <message>
        <source>Keep a name that is not in the registry</source>
        <translation>Conservar un nombre que no está en el registro</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>as overall</source>
        <translation>como en general</translation>
    </message>
</context>
<context>
    <name>PassageDetails</name>
    <message>
        <source>Copy quotation with source</source>
        <translation>Copiar cita con su fuente</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Hallado</translation>
    </message>
    <message>
        <source>Passage {n}</source>
        <translation>Pasaje {n}</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>characters {start}–{end}</source>
        <translation>caracteres {start}–{end}</translation>
    </message>
    <message>
        <source>no longer attached</source>
        <translation>ya no está adjunta</translation>
    </message>
    <message>
        <source>publication day not given</source>
        <translation>sin fecha de publicación</translation>
    </message>
    <message>
        <source>{n} % sure</source>
        <translation>{n} % de certeza</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <source>Brief of each agreement</source>
        <translation>Ficha de cada acuerdo</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Typesetting…</source>
        <translation>Componiendo…</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Qué imprimir</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} páginas</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviado a la impresora</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>No se pudo escribir {name}.</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>1 problem found</source>
        <translation>1 problema encontrado</translation>
    </message>
    <message>
        <source>Check library</source>
        <translation>Comprobar biblioteca</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copiar lista</translation>
    </message>
    <message>
        <source>Nothing was changed. Press Enter on a line to see its record.</source>
        <translation>No se cambió nada. Pulse Intro en una línea para ver su registro.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>{n} problems found</source>
        <translation>{n} problemas encontrados</translation>
    </message>
</context>
<context>
    <name>ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
</context>
<context>
    <name>QueryBar</name>
    <message>
        <source>Save search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>de {total}</translation>
    </message>
</context>
<context>
    <name>QueryWords</name>
    <message>
        <source>Area</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Lacking</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Firmante</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Without {words}</source>
        <translation>Sin {words}</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
</context>
<context>
    <name>QuoteLine</name>
    <message>
        <source>Passage {number}: {words}</source>
        <translation>Pasaje {number}: {words}</translation>
    </message>
</context>
<context>
    <name>ReaderPane</name>
    <message>
        <source>Attach a source…</source>
        <translation>Adjuntar una fuente…</translation>
    </message>
    <message>
        <source>Choose an agreement to read its sources.</source>
        <translation>Elija un acuerdo para leer sus fuentes.</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Pasaje siguiente</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Pasaje anterior</translation>
    </message>
    <message>
        <source>This record has no source yet; all of its values are unsupported.</source>
        <translation>Este registro aún no tiene fuentes; todos sus valores están sin respaldo.</translation>
    </message>
    <message>
        <source>passage {n} of {count}</source>
        <translation>pasaje {n} de {count}</translation>
    </message>
    <message>
        <source>{count} passages</source>
        <translation>{count} pasajes</translation>
    </message>
</context>
<context>
    <name>RecordEditing</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add area</source>
        <translation>Añadir ámbito</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Añadir hecho</translation>
    </message>
    <message>
        <source>Add party</source>
        <translation>Añadir parte</translation>
    </message>
    <message>
        <source>Add relation</source>
        <translation>Añadir relación</translation>
    </message>
    <message>
        <source>Add signatory</source>
        <translation>Añadir firmante</translation>
    </message>
    <message>
        <source>Change relation</source>
        <translation>Cambiar relación</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Cambiar etiquetas</translation>
    </message>
    <message>
        <source>Change terms</source>
        <translation>Cambiar condiciones</translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation>Cambiar {field}</translation>
    </message>
    <message>
        <source>Save change</source>
        <translation>Guardar cambio</translation>
    </message>
    <message>
        <source>Say why a field is empty</source>
        <translation>Decir por qué un campo está vacío</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>condiciones</translation>
    </message>
</context>
<context>
    <name>RecordHead</name>
    <message>
        <source>Next agreement</source>
        <translation>Acuerdo siguiente</translation>
    </message>
    <message>
        <source>Previous agreement</source>
        <translation>Acuerdo anterior</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>en la papelera</translation>
    </message>
    <message>
        <source>no title stated in its source</source>
        <translation>su fuente no indica título</translation>
    </message>
    <message>
        <source>no title stated in {n} sources</source>
        <translation>sus {n} fuentes no indican título</translation>
    </message>
    <message>
        <source>no title, no source yet</source>
        <translation>sin título y aún sin fuentes</translation>
    </message>
    <message>
        <source>not bilateral</source>
        <translation>no bilateral</translation>
    </message>
</context>
<context>
    <name>RecordLines</name>
    <message>
        <source>Areas</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Vinculante</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>No abarca</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionados</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmantes</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>en funciones</translation>
    </message>
    <message>
        <source>effective {day}</source>
        <translation>con efecto desde {day}</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>inferido</translation>
    </message>
    <message>
        <source>no passage says so</source>
        <translation>ningún pasaje lo dice</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>or {value}</source>
        <translation>o {value}</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>publication day not given</source>
        <translation>sin fecha de publicación</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Values of the record</source>
        <translation>Valores del registro</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add to the record</source>
        <translation>Añadir al registro</translation>
    </message>
    <message>
        <source>Attach source…</source>
        <translation>Adjuntar fuente…</translation>
    </message>
    <message>
        <source>Choose an agreement to see its record.</source>
        <translation>Elija un acuerdo para ver su registro.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Partes del registro</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Review draft</source>
        <translation>Revisar borrador</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
</context>
<context>
    <name>RecordScreen</name>
    <message>
        <source>No passage supports this value</source>
        <translation>Ningún pasaje respalda este valor</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
</context>
<context>
    <name>RelationForm</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Other agreement</source>
        <translation>Otro acuerdo</translation>
    </message>
    <message>
        <source>This agreement</source>
        <translation>Este acuerdo</translation>
    </message>
    <message>
        <source>Type a few letters of its title, then choose.</source>
        <translation>Escriba algunas letras de su título y elija.</translation>
    </message>
    <message>
        <source>its title or parties</source>
        <translation>su título o sus partes</translation>
    </message>
    <message>
        <source>“{words}” is no agreement of this library.</source>
        <translation>«{words}» no es un acuerdo de esta biblioteca.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Absent</source>
        <translation>No abarca</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>Vinculante</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>It rests on one source.</source>
        <translation>Se apoya en una fuente.</translation>
    </message>
    <message>
        <source>It rests on {n} sources.</source>
        <translation>Se apoya en {n} fuentes.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Same parties and a similar title.</source>
        <translation>Mismas partes y título parecido.</translation>
    </message>
    <message>
        <source>Same parties; no day to compare.</source>
        <translation>Mismas partes; sin día que comparar.</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Firmantes</translation>
    </message>
    <message>
        <source>Signatory {number}</source>
        <translation>Firmante {number}</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>en funciones</translation>
    </message>
    <message>
        <source>becomes an event</source>
        <translation>pasa a ser un hecho</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>laguna</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>por resolver</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>propuesto</translation>
    </message>
    <message>
        <source>proposed, inferred</source>
        <translation>propuesto, inferido</translation>
    </message>
    <message>
        <source>proposed, stated</source>
        <translation>propuesto, expreso</translation>
    </message>
    <message>
        <source>publication day not given</source>
        <translation>sin fecha de publicación</translation>
    </message>
    <message>
        <source>publisher not given</source>
        <translation>sin editor indicado</translation>
    </message>
    <message>
        <source>tier {n}</source>
        <translation>nivel {n}</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>sin respaldo</translation>
    </message>
</context>
<context>
    <name>ReviewEditing</name>
    <message>
        <source>accept all proposals</source>
        <translation>aceptar todas las propuestas</translation>
    </message>
    <message>
        <source>accept {label}</source>
        <translation>aceptar {label}</translation>
    </message>
    <message>
        <source>change {label}</source>
        <translation>modificar {label}</translation>
    </message>
    <message>
        <source>dismiss {label}</source>
        <translation>descartar {label}</translation>
    </message>
    <message>
        <source>give words to {label}</source>
        <translation>asignar palabras a {label}</translation>
    </message>
    <message>
        <source>no {label} found</source>
        <translation>{label}: no se encontró</translation>
    </message>
    <message>
        <source>not the same agreement</source>
        <translation>no es el mismo acuerdo</translation>
    </message>
</context>
<context>
    <name>ReviewFooter</name>
    <message>
        <source>Discard draft</source>
        <translation>Descartar borrador</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>Guardar borrador</translation>
    </message>
    <message>
        <source>Save record</source>
        <translation>Guardar registro</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>give selected text to a field</source>
        <translation>asignar texto a un campo</translation>
    </message>
    <message>
        <source>next field</source>
        <translation>campo siguiente</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>text or draft</source>
        <translation>texto o borrador</translation>
    </message>
    <message>
        <source>{label}, field {number} of {count}</source>
        <translation>{label}, campo {number} de {count}</translation>
    </message>
</context>
<context>
    <name>ReviewHeader</name>
    <message>
        <source>Back to the list (Alt+Left)</source>
        <translation>Volver a la lista (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Find in text</source>
        <translation>Buscar en el texto</translation>
    </message>
    <message>
        <source>Source details</source>
        <translation>Datos de la fuente</translation>
    </message>
</context>
<context>
    <name>ReviewLikeness</name>
    <message>
        <source>Saving adds another agreement from the same text.</source>
        <translation>Al guardar se añade otro acuerdo del mismo texto.</translation>
    </message>
</context>
<context>
    <name>ReviewNotice</name>
    <message>
        <source>Attach as another source</source>
        <translation>Adjuntar como otra fuente</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No es el mismo</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>You already have this text: {name}</source>
        <translation>Ya tiene este texto: {name}</translation>
    </message>
    <message>
        <source>You may have this already: {name}</source>
        <translation>Quizá ya lo tenga: {name}</translation>
    </message>
</context>
<context>
    <name>ReviewParts</name>
    <message>
        <source>Area</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Firmante</translation>
    </message>
    <message>
        <source>change {label}</source>
        <translation>modificar {label}</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Save record</source>
        <translation>Guardar registro</translation>
    </message>
    <message>
        <source>Save this record</source>
        <translation>Guardar este registro</translation>
    </message>
    <message>
        <source>discard draft</source>
        <translation>descartar borrador</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Search agreements and articles</source>
        <translation>Buscar acuerdos y artículos</translation>
    </message>
    <message>
        <source>Words, or terms such as party:GTM signed:2015..2019 (F1)</source>
        <translation>Palabras, o términos como party:GTM signed:2015..2019 (F1)</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>All agreements</source>
        <translation>Todos los acuerdos</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Delete search “{name}”</source>
        <translation>Eliminar búsqueda «{name}»</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Searches you save appear here and stay live.</source>
        <translation>Las búsquedas que guarde aparecen aquí y se mantienen al día.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Unsupported values</source>
        <translation>Valores sin respaldo</translation>
    </message>
</context>
<context>
    <name>SignatureForm</name>
    <message>
        <source>Acting, for somebody else in office</source>
        <translation>En funciones, por otra persona titular</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Signs for</source>
        <translation>Firma por</translation>
    </message>
    <message>
        <source>as written, e.g. Minister</source>
        <translation>como figura, p. ej. Ministra</translation>
    </message>
    <message>
        <source>if it has a day of its own</source>
        <translation>si tiene un día propio</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
</context>
<context>
    <name>SourceReader</name>
    <message>
        <source>Article text</source>
        <translation>Texto del artículo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Find in text…</source>
        <translation>Buscar en el texto…</translation>
    </message>
    <message>
        <source>Use selected words for</source>
        <translation>Usar las palabras seleccionadas para</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Trabajando</translation>
    </message>
</context>
<context>
    <name>SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>TagsForm</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>border, to check</source>
        <translation>frontera, por verificar</translation>
    </message>
</context>
<context>
    <name>TermsForm</name>
    <message>
        <source>Binding force</source>
        <translation>Fuerza vinculante</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Notice period</source>
        <translation>Plazo de preaviso</translation>
    </message>
    <message>
        <source>Other titles</source>
        <translation>Otros títulos</translation>
    </message>
    <message>
        <source>P5Y for five years</source>
        <translation>P5Y para cinco años</translation>
    </message>
    <message>
        <source>P6M for six months</source>
        <translation>P6M para seis meses</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Tacit renewal</source>
        <translation>Renovación tácita</translation>
    </message>
    <message>
        <source>UNTS 12345; LNTS 678</source>
        <translation>UNTS 12345; LNTS 678</translation>
    </message>
    <message>
        <source>Write es: and the title.</source>
        <translation>Escriba en: y el título.</translation>
    </message>
    <message>
        <source>en; es</source>
        <translation>en; es</translation>
    </message>
    <message>
        <source>es: Memorando de cooperación</source>
        <translation>en: Memorandum of cooperation</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>“{text}” does not say its language.</source>
        <translation>«{text}» no dice su idioma.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>0 agreements</source>
        <translation>0 acuerdos</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 conflicto</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>Movido a la papelera</translation>
    </message>
    <message>
        <source>Name of the search</source>
        <translation>Nombre de la búsqueda</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
    </message>
    <message>
        <source>Status as of {day}</source>
        <translation>Estado al {day}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>{n} agreements</source>
        <translation>{n} acuerdos</translation>
    </message>
    <message>
        <source>{n} agreements moved to the trash</source>
        <translation>{n} acuerdos movidos a la papelera</translation>
    </message>
    <message>
        <source>{n} conflicts</source>
        <translation>{n} conflictos</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} de {total}</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation>Selección: {n}</translation>
    </message>
    <message>
        <source>{n} unsupported</source>
        <translation>{n} sin respaldo</translation>
    </message>
</context>
<context>
    <name>YearBars</name>
    <message>
        <source>Agreements by year of signature, {first} to {last}; arrows move</source>
        <translation>Acuerdos por año de firma, de {first} a {last}; las flechas recorren</translation>
    </message>
</context>
<context>
    <name>YearHistogram</name>
    <message>
        <source>Signed</source>
        <translation>Firma</translation>
    </message>
</context>
</TS>
