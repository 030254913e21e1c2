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
        <source>&amp;Back to today</source>
        <translation>&amp;Volver a hoy</translation>
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
        <source>&amp;Import spreadsheet…</source>
        <translation>Importar &amp;hoja de cálculo…</translation>
    </message>
    <message>
        <source>&amp;Insights</source>
        <translation>Gráf&amp;icos</translation>
    </message>
    <message>
        <source>&amp;Learn from my decisions</source>
        <translation>A&amp;prender de mis decisiones</translation>
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
        <source>&amp;Read again</source>
        <translation>&amp;Leer de nuevo</translation>
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
        <source>Add a &amp;folder…</source>
        <translation>Añad&amp;ir una carpeta…</translation>
    </message>
    <message>
        <source>Add from the &amp;web…</source>
        <translation>Añadir desde la &amp;web…</translation>
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
        <source>Chan&amp;ge all selected…</source>
        <translation>Cambiar todos los &amp;seleccionados…</translation>
    </message>
    <message>
        <source>Dec&amp;ide conflict…</source>
        <translation>Dec&amp;idir el conflicto…</translation>
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
        <source>Insights</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>M&amp;erge or set apart…</source>
        <translation>&amp;Fusionar o separar…</translation>
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
        <source>Re-attac&amp;h passage</source>
        <translation>Volver a s&amp;ituar el pasaje</translation>
    </message>
    <message>
        <source>Recent searc&amp;hes</source>
        <translation>Bús&amp;quedas recientes</translation>
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
        <source>Review ne&amp;xt draft</source>
        <translation>Revisar el si&amp;guiente borrador</translation>
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
        <source>Status on another da&amp;y…</source>
        <translation>Estado en otro &amp;día…</translation>
    </message>
    <message>
        <source>T&amp;itle…</source>
        <translation>Tít&amp;ulo…</translation>
    </message>
    <message>
        <source>Ta&amp;ke apart…</source>
        <translation>&amp;Dividir…</translation>
    </message>
    <message>
        <source>Ter&amp;ms and registration…</source>
        <translation>&amp;Condiciones y registro…</translation>
    </message>
    <message>
        <source>What was learn&amp;t…</source>
        <translation>Lo apre&amp;ndido…</translation>
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
        <source>only one is selected</source>
        <translation>solo hay uno seleccionado</translation>
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
    <message>
        <source>today is shown already</source>
        <translation>ya se muestra el día de hoy</translation>
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
    <name>BulkEditDialog</name>
    <message>
        <source>Add a line to the notes</source>
        <translation>Añadir una línea a las notas</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Add an area</source>
        <translation>Añadir un ámbito</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change one agreement</source>
        <translation>Cambiar un acuerdo</translation>
    </message>
    <message>
        <source>Change {n} agreements</source>
        <translation>Cambiar {n} acuerdos</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>No cambiaría nada</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Quitar una etiqueta</translation>
    </message>
    <message>
        <source>Remove an area</source>
        <translation>Quitar un ámbito</translation>
    </message>
    <message>
        <source>Set the binding force</source>
        <translation>Fijar la fuerza vinculante</translation>
    </message>
    <message>
        <source>Set the level of parties that have none</source>
        <translation>Fijar el nivel de las partes que no lo tienen</translation>
    </message>
    <message>
        <source>Set the type</source>
        <translation>Fijar el tipo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>Qué cambiar</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>{n} of {total} would change</source>
        <translation>Cambiarían {n} de {total}</translation>
    </message>
</context>
<context>
    <name>Capturing</name>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Añadir fuentes</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Articles ({endings})</source>
        <translation>Artículos ({endings})</translation>
    </message>
    <message>
        <source>Fetching the page</source>
        <translation>Descargando la página</translation>
    </message>
    <message>
        <source>Looking for agreements</source>
        <translation>Buscando acuerdos</translation>
    </message>
    <message>
        <source>No drafts are left to review.</source>
        <translation>No quedan borradores por revisar.</translation>
    </message>
    <message>
        <source>Reading the article</source>
        <translation>Leyendo el artículo</translation>
    </message>
    <message>
        <source>Review draft</source>
        <translation>Revisar borrador</translation>
    </message>
    <message>
        <source>Some values are still only proposed.</source>
        <translation>Algunos valores siguen solo propuestos.</translation>
    </message>
    <message>
        <source>They stay out of exports and prints until somebody accepts them.</source>
        <translation>No aparecen en exportaciones ni impresos hasta que alguien los acepte.</translation>
    </message>
</context>
<context>
    <name>CatalogueScreen</name>
    <message>
        <source>Copy an article that reports an agreement, then paste it here. You get a draft record with the sentence behind every value; you decide what is true.</source>
        <translation>Copie un artículo que informe de un acuerdo y péguelo aquí. Obtendrá un borrador de registro con la frase que respalda cada valor; usted decide qué es cierto.</translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>Importar una hoja de cálculo…</translation>
    </message>
    <message>
        <source>No agreements yet</source>
        <translation>Aún no hay acuerdos</translation>
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
    <name>Changes</name>
    <message>
        <source>accessed</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>en funciones</translation>
    </message>
    <message>
        <source>acting body</source>
        <translation>organismo actuante</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>acuerdo</translation>
    </message>
    <message>
        <source>area</source>
        <translation>ámbito</translation>
    </message>
    <message>
        <source>attached source</source>
        <translation>fuente adjunta</translation>
    </message>
    <message>
        <source>authors</source>
        <translation>autores</translation>
    </message>
    <message>
        <source>binding force</source>
        <translation>fuerza vinculante</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>calidad</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>certeza</translation>
    </message>
    <message>
        <source>country or organisation</source>
        <translation>país u organización</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>profundidad</translation>
    </message>
    <message>
        <source>digest of the file</source>
        <translation>huella del archivo</translation>
    </message>
    <message>
        <source>digest of the text</source>
        <translation>huella del texto</translation>
    </message>
    <message>
        <source>dismissed doubt</source>
        <translation>duda descartada</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>event</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>evidencia</translation>
    </message>
    <message>
        <source>field</source>
        <translation>campo</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nombre del archivo</translation>
    </message>
    <message>
        <source>found by</source>
        <translation>hallado</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>laguna</translation>
    </message>
    <message>
        <source>grounds</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>kind of duration</source>
        <translation>clase de duración</translation>
    </message>
    <message>
        <source>kind of file</source>
        <translation>clase de archivo</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>idiomas</translation>
    </message>
    <message>
        <source>lesson</source>
        <translation>lección</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>moved to the trash</source>
        <translation>en la papelera desde</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>names of the columns</source>
        <translation>nombres de las columnas</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>no abarca</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>notice period</source>
        <translation>plazo de preaviso</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>other agreement</source>
        <translation>otro acuerdo</translation>
    </message>
    <message>
        <source>other title</source>
        <translation>otro título</translation>
    </message>
    <message>
        <source>other value</source>
        <translation>otro valor</translation>
    </message>
    <message>
        <source>own words</source>
        <translation>palabras propias</translation>
    </message>
    <message>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>páginas</translation>
    </message>
    <message>
        <source>party</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>pasaje</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicación</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>editor</translation>
    </message>
    <message>
        <source>query</source>
        <translation>búsqueda</translation>
    </message>
    <message>
        <source>read with</source>
        <translation>leído con</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>razón</translation>
    </message>
    <message>
        <source>register</source>
        <translation>registro oficial</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>relation</source>
        <translation>relación</translation>
    </message>
    <message>
        <source>remembered columns</source>
        <translation>columnas recordadas</translation>
    </message>
    <message>
        <source>role</source>
        <translation>función</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>búsqueda guardada</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>source text</source>
        <translation>texto de la fuente</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>fase</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>postura</translation>
    </message>
    <message>
        <source>start</source>
        <translation>comienzo</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>stated or inferred</source>
        <translation>expreso o inferido</translation>
    </message>
    <message>
        <source>tacit renewal</source>
        <translation>renovación tácita</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>takes effect</source>
        <translation>surte efecto</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>times</source>
        <translation>veces</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>way of signing</source>
        <translation>modo de firma</translation>
    </message>
    <message>
        <source>what the columns mean</source>
        <translation>significado de las columnas</translation>
    </message>
    <message>
        <source>where particulars were read</source>
        <translation>dónde se leyeron los datos</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>words after</source>
        <translation>palabras posteriores</translation>
    </message>
    <message>
        <source>words before</source>
        <translation>palabras anteriores</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
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
    <name>ChoiceLine</name>
    <message>
        <source>{value} instead of {other}</source>
        <translation>{value} en lugar de {other}</translation>
    </message>
</context>
<context>
    <name>Clocks</name>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <source>Lists, figures, prints and exports follow.</source>
        <translation>Valen también para listas, gráficos, impresiones y exportaciones.</translation>
    </message>
    <message>
        <source>Looking back to {day}</source>
        <translation>Volviendo al {day}</translation>
    </message>
    <message>
        <source>Nothing can be added to what was recorded earlier</source>
        <translation>No se puede añadir nada a lo registrado anteriormente</translation>
    </message>
    <message>
        <source>Nothing can be changed meanwhile.</source>
        <translation>Entretanto no se puede modificar nada.</translation>
    </message>
    <message>
        <source>Status as of {day}</source>
        <translation>Estado al {day}</translation>
    </message>
    <message>
        <source>Status on {day}</source>
        <translation>Estado al {day}</translation>
    </message>
    <message>
        <source>Status on {day}, as recorded by {known}</source>
        <translation>Estado al {day}, según lo registrado hasta el {known}</translation>
    </message>
</context>
<context>
    <name>ClocksPanel</name>
    <message>
        <source>An earlier day leaves out what was recorded after its end.</source>
        <translation>Un día anterior deja fuera lo que se registró después.</translation>
    </message>
    <message>
        <source>As recorded by</source>
        <translation>Registrado hasta</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Day by which it was recorded</source>
        <translation>Día hasta el que se registró</translation>
    </message>
    <message>
        <source>Day by which it was recorded, as a handle</source>
        <translation>Día hasta el que se registró, como control deslizante</translation>
    </message>
    <message>
        <source>Day of the status</source>
        <translation>Día del estado</translation>
    </message>
    <message>
        <source>Month of the status</source>
        <translation>Mes del estado</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Status on</source>
        <translation>Estado al</translation>
    </message>
    <message>
        <source>Status on another day</source>
        <translation>Estado en otro día</translation>
    </message>
    <message>
        <source>The history of this library begins today.</source>
        <translation>El historial de esta biblioteca empieza hoy.</translation>
    </message>
    <message>
        <source>The statuses that agreements had on this day</source>
        <translation>El estado que tenían los acuerdos ese día</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>What the library held at the end of this day</source>
        <translation>Lo que contenía la biblioteca al final de ese día</translation>
    </message>
    <message>
        <source>What was recorded later is left out, and nothing can be changed.</source>
        <translation>Lo registrado después queda fuera y nada se puede modificar.</translation>
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
    <name>ConflictDialog</name>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Decide: {field}</source>
        <translation>Decidir: {field}</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Dejar abierto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Why this one, for those who read it later</source>
        <translation>Por qué este, para quien lo lea después</translation>
    </message>
</context>
<context>
    <name>DateOrderChoice</name>
    <message>
        <source>As in the other columns of dates.</source>
        <translation>Como en las otras columnas de fechas.</translation>
    </message>
    <message>
        <source>Dates in “{name}”</source>
        <translation>Fechas en «{name}»</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Primero el día</translation>
    </message>
    <message>
        <source>Inferred: {n} of {all} dates are possible only in this order.</source>
        <translation>Deducido: {n} de {all} fechas solo son posibles en este orden.</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Primero el mes</translation>
    </message>
    <message>
        <source>The dates leave the order open. Choose one, or they stay empty.</source>
        <translation>Las fechas no muestran el orden. Elija uno, o quedarán vacías.</translation>
    </message>
    <message>
        <source>reads {n} of {all}</source>
        <translation>lee {n} de {all}</translation>
    </message>
    <message>
        <source>{date} is {day}</source>
        <translation>{date} es {day}</translation>
    </message>
    <message>
        <source>{n} of {all} dates can be read, whatever the order.</source>
        <translation>Se pueden leer {n} de {all} fechas, sea cual sea el orden.</translation>
    </message>
</context>
<context>
    <name>DateOrderPanel</name>
    <message>
        <source>Order of dates</source>
        <translation>Orden de las fechas</translation>
    </message>
</context>
<context>
    <name>DayButton</name>
    <message>
        <source>Choose another day</source>
        <translation>Elegir otro día</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Calendario (Alt+Abajo)</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Making the sample library</source>
        <translation>Creando la biblioteca de ejemplo</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Abrir en solo lectura</translation>
    </message>
    <message>
        <source>Restored from {name}</source>
        <translation>Restaurado desde {name}</translation>
    </message>
    <message>
        <source>Restoring from {name}</source>
        <translation>Restaurando desde {name}</translation>
    </message>
    <message>
        <source>Upgrading {name}</source>
        <translation>Actualizando {name}</translation>
    </message>
</context>
<context>
    <name>DoubtNotes</name>
    <message>
        <source>Not a problem</source>
        <translation>No es un problema</translation>
    </message>
    <message>
        <source>Not a problem: {words}</source>
        <translation>No es un problema: {words}</translation>
    </message>
    <message>
        <source>Problems of this record</source>
        <translation>Problemas de este registro</translation>
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
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Count former states as the states of today</source>
        <translation>Contar los Estados desaparecidos como los de hoy</translation>
    </message>
    <message>
        <source>Every agreement of the library ({n})</source>
        <translation>Todos los acuerdos de la biblioteca ({n})</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>From 1 agreement</source>
        <translation>De 1 acuerdo</translation>
    </message>
    <message>
        <source>From {n} agreements</source>
        <translation>De {n} acuerdos</translation>
    </message>
    <message>
        <source>Include drafts and values nobody has reviewed</source>
        <translation>Incluir borradores y valores que nadie ha revisado</translation>
    </message>
    <message>
        <source>Mark as UTF-8 for Excel</source>
        <translation>Marcar como UTF-8 para Excel</translation>
    </message>
    <message>
        <source>Only the columns of the list</source>
        <translation>Solo las columnas de la lista</translation>
    </message>
    <message>
        <source>The agreement listed</source>
        <translation>El acuerdo de la lista</translation>
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
    <name>ExportForms</name>
    <message>
        <source>Anniversaries, expiry, renewals and deadlines for notice, for any calendar.</source>
        <translation>Aniversarios, vencimientos, prórrogas y plazos de denuncia, para cualquier calendario.</translation>
    </message>
    <message>
        <source>CSV, one row per agreement</source>
        <translation>CSV, una fila por acuerdo</translation>
    </message>
    <message>
        <source>CSV, one row per pair of states and year</source>
        <translation>CSV, una fila por par de Estados y año</translation>
    </message>
    <message>
        <source>CSV, one row per value and passage</source>
        <translation>CSV, una fila por valor y pasaje</translation>
    </message>
    <message>
        <source>Data package, with texts and codebook</source>
        <translation>Paquete de datos, con textos y libro de códigos</translation>
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
        <source>Excel workbook, one sheet per table</source>
        <translation>Libro de Excel, una hoja por tabla</translation>
    </message>
    <message>
        <source>For EndNote, Mendeley and catalogues.</source>
        <translation>Para EndNote, Mendeley y catálogos.</translation>
    </message>
    <message>
        <source>For Zotero and other reference managers.</source>
        <translation>Para Zotero y otros gestores de referencias.</translation>
    </message>
    <message>
        <source>For spreadsheets and statistics; can be imported again.</source>
        <translation>Para hojas de cálculo y estadística; se puede volver a importar.</translation>
    </message>
    <message>
        <source>For texts set in LaTeX.</source>
        <translation>Para textos compuestos en LaTeX.</translation>
    </message>
    <message>
        <source>JSON, with evidence</source>
        <translation>JSON, con evidencia</translation>
    </message>
    <message>
        <source>Key dates as a calendar</source>
        <translation>Fechas clave como calendario</translation>
    </message>
    <message>
        <source>Sources and dates</source>
        <translation>Fuentes y fechas</translation>
    </message>
    <message>
        <source>Sources as BibTeX</source>
        <translation>Fuentes en BibTeX</translation>
    </message>
    <message>
        <source>Sources as CSL-JSON</source>
        <translation>Fuentes en CSL-JSON</translation>
    </message>
    <message>
        <source>Sources as RIS</source>
        <translation>Fuentes en RIS</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>To publish or hand on: others can check every quotation and import it whole.</source>
        <translation>Para publicar o entregar: otros pueden comprobar cada cita e importarlo entero.</translation>
    </message>
    <message>
        <source>What was in force between two states, year by year, for statistics.</source>
        <translation>Lo que estuvo en vigor entre dos Estados, año por año, para estadística.</translation>
    </message>
    <message>
        <source>Whole records</source>
        <translation>Registros completos</translation>
    </message>
    <message>
        <source>With dates, filters and fixed headings; can be imported again.</source>
        <translation>Con fechas, filtros y encabezados fijos; se puede volver a importar.</translation>
    </message>
</context>
<context>
    <name>Exporting</name>
    <message>
        <source>1 agreement written to {name}</source>
        <translation>1 acuerdo guardado en {name}</translation>
    </message>
    <message>
        <source>1 key date written to {name}</source>
        <translation>1 fecha clave escrita en {name}</translation>
    </message>
    <message>
        <source>1 row written to {name}</source>
        <translation>1 fila escrita en {name}</translation>
    </message>
    <message>
        <source>1 source written to {name}</source>
        <translation>1 fuente escrita en {name}</translation>
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
        <source>Stopped: {name} was not written</source>
        <translation>Detenido: no se escribió {name}</translation>
    </message>
    <message>
        <source>{n} agreements written to {name}</source>
        <translation>{n} acuerdos guardados en {name}</translation>
    </message>
    <message>
        <source>{n} key dates written to {name}</source>
        <translation>{n} fechas clave escritas en {name}</translation>
    </message>
    <message>
        <source>{n} rows written to {name}</source>
        <translation>{n} filas escritas en {name}</translation>
    </message>
    <message>
        <source>{n} sources written to {name}</source>
        <translation>{n} fuentes escritas en {name}</translation>
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
    <name>FigureCanvas</name>
    <message>
        <source>Figure</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Years {span}</source>
        <translation>Años {span}</translation>
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
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
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
        <source>Words are looked for in agreements and in the texts of their sources. A term narrows the search to one field; all terms must hold. A comma gives alternatives of a field, a minus excludes, quotation marks keep words together, a star stands for any ending. OR, or |, stands between alternatives: terms side by side bind tighter, and brackets keep alternatives together.</source>
        <translation>Las palabras se buscan en los acuerdos y en los textos de sus fuentes. Un término limita la búsqueda a un campo; deben cumplirse todos. La coma separa alternativas de un campo, el signo menos excluye, las comillas mantienen juntas las palabras y el asterisco sustituye cualquier terminación. OR, o bien |, va entre alternativas: los términos contiguos se unen con más fuerza, y los paréntesis mantienen juntas las alternativas.</translation>
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
        <source>of Mexico, or of Guatemala but not about tax</source>
        <translation>de México, o de Guatemala pero no sobre impuestos</translation>
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
        <source>the day whose statuses are shown and searched</source>
        <translation>el día cuyos estados se muestran y se buscan</translation>
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
        <source>correct what was learnt: {detail}</source>
        <translation>corregir lo aprendido: {detail}</translation>
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
        <source>dismiss a doubt about {detail}</source>
        <translation>descartar una duda sobre {detail}</translation>
    </message>
    <message>
        <source>forget what was learnt: {detail}</source>
        <translation>olvidar lo aprendido: {detail}</translation>
    </message>
    <message>
        <source>ignore what was learnt: {detail}</source>
        <translation>no usar lo aprendido: {detail}</translation>
    </message>
    <message>
        <source>import {detail}</source>
        <translation>importar {detail}</translation>
    </message>
    <message>
        <source>merge records into {detail}</source>
        <translation>fusionar registros en {detail}</translation>
    </message>
    <message>
        <source>move {detail} to trash</source>
        <translation>mover {detail} a la papelera</translation>
    </message>
    <message>
        <source>raise a doubt about {detail} again</source>
        <translation>volver a plantear una duda sobre {detail}</translation>
    </message>
    <message>
        <source>re-attach a passage of {detail}</source>
        <translation>volver a situar un pasaje de {detail}</translation>
    </message>
    <message>
        <source>read source {detail} again</source>
        <translation>leer de nuevo la fuente {detail}</translation>
    </message>
    <message>
        <source>redo: {words}</source>
        <translation>rehacer: {words}</translation>
    </message>
    <message>
        <source>remember the columns of {detail}</source>
        <translation>recordar las columnas de {detail}</translation>
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
        <source>set {detail} apart</source>
        <translation>separar {detail}</translation>
    </message>
    <message>
        <source>take {detail} apart</source>
        <translation>dividir {detail}</translation>
    </message>
    <message>
        <source>undo: {words}</source>
        <translation>deshacer: {words}</translation>
    </message>
    <message>
        <source>use what was learnt: {detail}</source>
        <translation>usar lo aprendido: {detail}</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>All parties</source>
        <translation>Todas las partes</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Ámbitos</translation>
    </message>
    <message>
        <source>Binding force</source>
        <translation>Fuerza vinculante</translation>
    </message>
    <message>
        <source>Code of party 1</source>
        <translation>Código de la parte 1</translation>
    </message>
    <message>
        <source>Code of party 2</source>
        <translation>Código de la parte 2</translation>
    </message>
    <message>
        <source>Date: {event}</source>
        <translation>Fecha: {event}</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>No importar</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Ended, effective day</source>
        <translation>Fin, día de efecto</translation>
    </message>
    <message>
        <source>Entry into force</source>
        <translation>Entrada en vigor</translation>
    </message>
    <message>
        <source>Entry into force, effective day</source>
        <translation>Entrada en vigor, día de efecto</translation>
    </message>
    <message>
        <source>Grounds of ending</source>
        <translation>Causa del fin</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Party 1</source>
        <translation>Parte 1</translation>
    </message>
    <message>
        <source>Party 2</source>
        <translation>Parte 2</translation>
    </message>
    <message>
        <source>Place of signing</source>
        <translation>Lugar de la firma</translation>
    </message>
    <message>
        <source>Provisional application</source>
        <translation>Aplicación provisional</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Número de registro</translation>
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
        <source>Type of instrument</source>
        <translation>Tipo de instrumento</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadida</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>como la última vez</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>from the mapping file</source>
        <translation>del archivo de columnas</translation>
    </message>
    <message>
        <source>known register</source>
        <translation>registro conocido</translation>
    </message>
    <message>
        <source>name and content</source>
        <translation>nombre y contenido</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
</context>
<context>
    <name>ImportColumnsPage</name>
    <message>
        <source>Column in the file</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns and what they go to</source>
        <translation>Columnas y su destino</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Holds for every row</source>
        <translation>Vale para todas las filas</translation>
    </message>
    <message>
        <source>Load mapping…</source>
        <translation>Cargar columnas…</translation>
    </message>
    <message>
        <source>Party of every row</source>
        <translation>Parte de todas las filas</translation>
    </message>
    <message>
        <source>Party that the file does not name</source>
        <translation>Parte que el archivo no nombra</translation>
    </message>
    <message>
        <source>Remember for tables with these columns</source>
        <translation>Recordar para tablas como esta</translation>
    </message>
    <message>
        <source>Save mapping…</source>
        <translation>Guardar columnas…</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Separator in “{name}”</source>
        <translation>Separador en «{name}»</translation>
    </message>
    <message>
        <source>Status of every row</source>
        <translation>Estado de todas las filas</translation>
    </message>
    <message>
        <source>Status that the file does not tell</source>
        <translation>Estado que el archivo no dice</translation>
    </message>
    <message>
        <source>What “{name}” goes to</source>
        <translation>Destino de «{name}»</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>e.g. COL or Colombia</source>
        <translation>p. ej. COL o Colombia</translation>
    </message>
    <message>
        <source>e.g. in force</source>
        <translation>p. ej. en vigor</translation>
    </message>
    <message>
        <source>{used} of {all} are taken, the others are left out.</source>
        <translation>Se toman {used} de {all}; las demás se dejan fuera.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Import a spreadsheet – {name}</source>
        <translation>Importar una hoja de cálculo – {name}</translation>
    </message>
    <message>
        <source>Nothing is written until you import. One undo step takes all of it back.</source>
        <translation>Nada se escribe hasta que importe. Un solo paso de deshacer lo revierte todo.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
</context>
<context>
    <name>ImportFilePage</name>
    <message>
        <source>Cells are separated by</source>
        <translation>Las celdas se separan con</translation>
    </message>
    <message>
        <source>Columns have names, in row</source>
        <translation>Las columnas tienen nombre, en la fila</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>How the file is built</source>
        <translation>Cómo está hecho el archivo</translation>
    </message>
    <message>
        <source>Quotation marks wrap cells</source>
        <translation>Las comillas envuelven celdas</translation>
    </message>
    <message>
        <source>Row with the names of the columns</source>
        <translation>Fila con los nombres de las columnas</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>Codificación del texto</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
</context>
<context>
    <name>ImportPreviewPage</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Only fill gaps, overwrite nothing</source>
        <translation>Solo rellenar lagunas, sin sobrescribir nada</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Records that are here already keep all they have and take what they lack.</source>
        <translation>Los registros que ya están aquí conservan todo lo que tienen y toman lo que les falta.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Rows and what becomes of them</source>
        <translation>Filas y qué será de ellas</translation>
    </message>
    <message>
        <source>Save problems…</source>
        <translation>Guardar problemas…</translation>
    </message>
    <message>
        <source>Save {n} rows to look at…</source>
        <translation>Guardar {n} filas por mirar…</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>The first {n} rows of each kind are shown.</source>
        <translation>Se muestran las primeras {n} filas de cada clase.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por mirar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>ImportSteps</name>
    <message>
        <source>1 column</source>
        <translation>1 columna</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>1 row was refused.</source>
        <translation>Se rechazó 1 fila.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Comparing {name} with the library</source>
        <translation>Comparando {name} con la biblioteca</translation>
    </message>
    <message>
        <source>Import 1 row</source>
        <translation>Importar 1 fila</translation>
    </message>
    <message>
        <source>Import a spreadsheet</source>
        <translation>Importar una hoja de cálculo</translation>
    </message>
    <message>
        <source>Import {n} rows</source>
        <translation>Importar {n} filas</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>Importando {name}</translation>
    </message>
    <message>
        <source>Load mapping</source>
        <translation>Cargar columnas</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nada que importar</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Guardar columnas</translation>
    </message>
    <message>
        <source>Save problems</source>
        <translation>Guardar problemas</translation>
    </message>
    <message>
        <source>Stopped: nothing was imported</source>
        <translation>Detenido: no se importó nada</translation>
    </message>
    <message>
        <source>Tables ({patterns})</source>
        <translation>Tablas ({patterns})</translation>
    </message>
    <message>
        <source>{added} added and {changed} changed from {name}</source>
        <translation>{added} añadidos y {changed} cambiados desde {name}</translation>
    </message>
    <message>
        <source>{n} columns</source>
        <translation>{n} columnas</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} filas</translation>
    </message>
    <message>
        <source>{n} rows were refused.</source>
        <translation>{n} filas se rechazaron.</translation>
    </message>
</context>
<context>
    <name>ImportValuesPage</name>
    <message>
        <source>Add as a name of its own</source>
        <translation>Añadir como nombre propio</translation>
    </message>
    <message>
        <source>All words are known</source>
        <translation>Todas las palabras se conocen</translation>
    </message>
    <message>
        <source>Another party…</source>
        <translation>Otra parte…</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>En la tabla</translation>
    </message>
    <message>
        <source>Keep as written</source>
        <translation>Conservar como está escrito</translation>
    </message>
    <message>
        <source>Keep as written, and mention each row</source>
        <translation>Conservar como está y avisar de cada fila</translation>
    </message>
    <message>
        <source>Leave empty, and mention each row</source>
        <translation>Dejar vacío y avisar de cada fila</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>Meaning of “{words}”</source>
        <translation>Significado de «{words}»</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Take as empty</source>
        <translation>Tomar como vacío</translation>
    </message>
    <message>
        <source>The most frequent come first. What you choose is remembered with the columns.</source>
        <translation>Primero las más frecuentes. Lo que elija se recuerda con las columnas.</translation>
    </message>
    <message>
        <source>Types, statuses, areas and parties of the table need no explanation.</source>
        <translation>Los tipos, estados, ámbitos y partes de la tabla no necesitan explicación.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Words nobody has explained yet</source>
        <translation>Palabras que nadie ha explicado aún</translation>
    </message>
    <message>
        <source>Words of the table and what they mean</source>
        <translation>Palabras de la tabla y su significado</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message>
        <source>Figure written to {name}</source>
        <translation>Gráfico guardado en {name}</translation>
    </message>
    <message>
        <source>Save figure</source>
        <translation>Guardar gráfico</translation>
    </message>
    <message>
        <source>Saving {name}</source>
        <translation>Guardando {name}</translation>
    </message>
</context>
<context>
    <name>InsightsPane</name>
    <message>
        <source>Clear search</source>
        <translation>Limpiar búsqueda</translation>
    </message>
    <message>
        <source>Counts of the figure</source>
        <translation>Recuentos del gráfico</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Keep what is not chosen, in grey</source>
        <translation>Mantener en gris lo que no está elegido</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>No agreement of this search has what the figure counts.</source>
        <translation>Ningún acuerdo de esta búsqueda tiene lo que cuenta el gráfico.</translation>
    </message>
    <message>
        <source>Nothing to draw</source>
        <translation>Nada que dibujar</translation>
    </message>
    <message>
        <source>Save figure…</source>
        <translation>Guardar gráfico…</translation>
    </message>
    <message>
        <source>Show the counts as a table</source>
        <translation>Mostrar los recuentos como tabla</translation>
    </message>
    <message>
        <source>Stack the bars by</source>
        <translation>Apilar las barras por</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>by main area</source>
        <translation>por ámbito principal</translation>
    </message>
    <message>
        <source>by status</source>
        <translation>por estado</translation>
    </message>
    <message>
        <source>by type</source>
        <translation>por tipo</translation>
    </message>
</context>
<context>
    <name>IntakeDialog</name>
    <message>
        <source>Add sources</source>
        <translation>Añadir fuentes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files taken in</source>
        <translation>Archivos incorporados</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Review drafts</source>
        <translation>Revisar borradores</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>{done} of {total} files</source>
        <translation>{done} de {total} archivos</translation>
    </message>
</context>
<context>
    <name>IntakeScreen</name>
    <message>
        <source>1 draft to review</source>
        <translation>1 borrador por revisar</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ha fallado</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>ya conocido</translation>
    </message>
    <message>
        <source>not taken in</source>
        <translation>no incorporado</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>stored; no agreement found</source>
        <translation>guardado; no se encontró ningún acuerdo</translation>
    </message>
    <message>
        <source>{drafts} · {known} known already · {refused} refused</source>
        <translation>{drafts} · ya conocidos: {known} · rechazados: {refused}</translation>
    </message>
    <message>
        <source>{n} drafts to review</source>
        <translation>{n} borradores por revisar</translation>
    </message>
</context>
<context>
    <name>KeyDates</name>
    <message>
        <source>Anniversary of signature</source>
        <translation>Aniversario de la firma</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Expiración</translation>
    </message>
    <message>
        <source>Last day for notice</source>
        <translation>Último día para el preaviso</translation>
    </message>
    <message>
        <source>Tacit renewal</source>
        <translation>Renovación tácita</translation>
    </message>
    <message>
        <source>day named by the notice</source>
        <translation>día que fija el preaviso</translation>
    </message>
    <message>
        <source>day of signature in a later year</source>
        <translation>día de la firma en un año posterior</translation>
    </message>
    <message>
        <source>day of the notice plus the period of notice</source>
        <translation>día del preaviso más el plazo de preaviso</translation>
    </message>
    <message>
        <source>end of the period of notice, or of the term if the notice works only then</source>
        <translation>fin del plazo de preaviso, o del período si la denuncia solo surte efecto entonces</translation>
    </message>
    <message>
        <source>end of the term for which notice was given in time</source>
        <translation>fin del plazo para el que se dio preaviso a tiempo</translation>
    </message>
    <message>
        <source>end that the record names</source>
        <translation>fin que indica el registro</translation>
    </message>
    <message>
        <source>in {n} days</source>
        <translation>dentro de {n} días</translation>
    </message>
    <message>
        <source>next renewal less the period of notice</source>
        <translation>próxima renovación menos el plazo de preaviso</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>start of the term plus its length</source>
        <translation>comienzo del plazo más su duración</translation>
    </message>
    <message>
        <source>start of the term plus its length, for each tacit renewal</source>
        <translation>comienzo del plazo más su duración, por cada renovación tácita</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
</context>
<context>
    <name>KeyDatesScreen</name>
    <message>
        <source>Key dates</source>
        <translation>Fechas clave</translation>
    </message>
</context>
<context>
    <name>KeyDatesView</name>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>How it was computed</source>
        <translation>Cómo se calculó</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>Cuánto falta</translation>
    </message>
    <message>
        <source>Key dates</source>
        <translation>Fechas clave</translation>
    </message>
    <message>
        <source>Nothing falls within a year: no term ends, and no round anniversary comes.</source>
        <translation>Nada vence en el plazo de un año: no termina ningún plazo ni se cumple ningún aniversario redondo.</translation>
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
        <source>Within a year: ends of terms, renewals, last days for notice, and round anniversaries. A date known in part gives a range.</source>
        <translation>En el plazo de un año: fines de plazo, renovaciones, últimos días para el preaviso y aniversarios redondos. Una fecha conocida en parte da un intervalo.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danés</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonesio</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persa</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>suajili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
</context>
<context>
    <name>Learnt</name>
    <message>
        <source>Area phrase</source>
        <translation>Expresión de ámbito</translation>
    </message>
    <message>
        <source>Party name</source>
        <translation>Nombre de parte</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>contradicted since</source>
        <translation>contradicho después</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>needs one more</source>
        <translation>falta una vez más</translation>
    </message>
    <message>
        <source>not a signatory</source>
        <translation>no es firmante</translation>
    </message>
    <message>
        <source>not the place of signing</source>
        <translation>no es el lugar de la firma</translation>
    </message>
    <message>
        <source>not {value}</source>
        <translation>no es {value}</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>LearntDialog</name>
    <message>
        <source>Change meaning…</source>
        <translation>Cambiar el significado…</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Learn from my decisions</source>
        <translation>Aprender de mis decisiones</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Names, persons and phrases from your reviews help to read the next article. What you refused twice is offered instead of filled in. Nothing leaves this computer.</source>
        <translation>Los nombres, las personas y las expresiones de sus revisiones ayudan a leer el artículo siguiente. Lo que rechazó dos veces se ofrece en lugar de rellenarse. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Nothing in the list is like that.</source>
        <translation>Nada de la lista es así.</translation>
    </message>
    <message>
        <source>Nothing learnt yet. When you review an article, the names you give to parties, the people who signed, the words you choose for areas and what you take away are kept here.</source>
        <translation>Aún no se ha aprendido nada. Cuando revise un artículo, se guardarán aquí los nombres que dé a las partes, las personas que firmaron, las palabras que elija para los ámbitos y lo que quite.</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Guardar como tabla…</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Show record</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>Lo aprendido</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>{n} of {total}</source>
        <translation>{n} de {total}</translation>
    </message>
</context>
<context>
    <name>LearntScreen</name>
    <message>
        <source>1 item saved to {name}.</source>
        <translation>1 elemento guardado en {name}.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Cambiado.</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Olvidado.</translation>
    </message>
    <message>
        <source>Save what was learnt</source>
        <translation>Guardar lo aprendido</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>Desactivado.</translation>
    </message>
    <message>
        <source>Switched on.</source>
        <translation>Activado.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>{n} items forgotten.</source>
        <translation>{n} elementos olvidados.</translation>
    </message>
    <message>
        <source>{n} items saved to {name}.</source>
        <translation>{n} elementos guardados en {name}.</translation>
    </message>
</context>
<context>
    <name>LearntValueDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change meaning</source>
        <translation>Cambiar el significado</translation>
    </message>
    <message>
        <source>Meaning of “{words}”</source>
        <translation>Significado de «{words}»</translation>
    </message>
    <message>
        <source>“{words}” means</source>
        <translation>«{words}» significa</translation>
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
        <translation>día no hallado</translation>
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
    <name>MergeDialog</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Field by field</source>
        <translation>Campo por campo</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Merge {n} agreements</source>
        <translation>Fusionar {n} acuerdos</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionado</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>No son duplicados</translation>
    </message>
    <message>
        <source>Record to keep</source>
        <translation>Registro que se conserva</translation>
    </message>
    <message>
        <source>The others go to the trash. Their sources and passages stay with the record that is kept; where they say something else, both stand side by side as a conflict.</source>
        <translation>Los demás van a la papelera. Sus fuentes y pasajes quedan con el registro que se conserva; donde dicen otra cosa, ambos valores quedan lado a lado como conflicto.</translation>
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
        <source>Read from: {origin}</source>
        <translation>Leído de: {origin}</translation>
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
    <name>Naming</name>
    <message>
        <source>Untitled agreement</source>
        <translation>Acuerdo sin título</translation>
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
    <name>NothingFound</name>
    <message>
        <source>Clear search</source>
        <translation>Limpiar búsqueda</translation>
    </message>
    <message>
        <source>Did you mean</source>
        <translation>Quizá quiso decir</translation>
    </message>
    <message>
        <source>No agreement matches this search. Remove a term, or clear the search.</source>
        <translation>Ningún acuerdo coincide con esta búsqueda. Quite un término o limpie la búsqueda.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Nothing had been recorded by that day.</source>
        <translation>Hasta ese día no se había registrado nada.</translation>
    </message>
</context>
<context>
    <name>OutlookStrip</name>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
</context>
<context>
    <name>OverviewBoard</name>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>How soon</source>
        <translation>Cuánto falta</translation>
    </message>
    <message>
        <source>Key dates</source>
        <translation>Fechas clave</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Nothing falls within a year.</source>
        <translation>Nada vence en un año.</translation>
    </message>
    <message>
        <source>Show alone</source>
        <translation>Mostrar solo</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>PageZoom</name>
    <message>
        <source>As on paper</source>
        <translation>Como en papel</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Fit width: Ctrl+2, whole page: Ctrl+0, as on paper: Ctrl+1</source>
        <translation>Ajustar al ancho: Ctrl+2; página entera: Ctrl+0; como en papel: Ctrl+1</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Más grandes (Ctrl++)</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Tamaño de las páginas</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Más pequeñas (Ctrl+-)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n} %</translation>
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
        <source>characters {start}–{end} of an earlier reading; not in the newest</source>
        <translation>caracteres {start}–{end} de una lectura anterior; no está en la más reciente</translation>
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
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Typesetting</source>
        <translation>Composición</translation>
    </message>
    <message>
        <source>Typesetting…</source>
        <translation>Componiendo…</translation>
    </message>
    <message>
        <source>Typesetting… {done} of {total}</source>
        <translation>Componiendo… {done} de {total}</translation>
    </message>
    <message>
        <source>{n} pages</source>
        <translation>{n} páginas</translation>
    </message>
</context>
<context>
    <name>PrintSetup</name>
    <message>
        <source>&amp;From</source>
        <translation>D&amp;esde</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Of which</source>
        <translation>&amp;De qué acuerdos</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>&amp;What to print</source>
        <translation>&amp;Qué imprimir</translation>
    </message>
    <message>
        <source>All {n} agreements listed</source>
        <translation>Los {n} acuerdos de la lista</translation>
    </message>
    <message>
        <source>Brief of each agreement</source>
        <translation>Ficha de cada acuerdo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Columns of the list on screen</source>
        <translation>Columnas de la lista en pantalla</translation>
    </message>
    <message>
        <source>Digest of a period</source>
        <translation>Novedades de un período</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Evidence with quotations</source>
        <translation>Evidencia con citas</translation>
    </message>
    <message>
        <source>First day of the period</source>
        <translation>Primer día del período</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>Di&amp;seño</translation>
    </message>
    <message>
        <source>Language of the print</source>
        <translation>Idioma de la impresión</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>Último día del período</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Diseño</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>O&amp;ther party</source>
        <translation>&amp;Otra parte</translation>
    </message>
    <message>
        <source>Of which agreements</source>
        <translation>De qué acuerdos</translation>
    </message>
    <message>
        <source>Other party</source>
        <translation>Otra parte</translation>
    </message>
    <message>
        <source>P&amp;arty</source>
        <translation>P&amp;arte</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>Pa&amp;pel</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Portfolio of a party</source>
        <translation>Cartera de una parte</translation>
    </message>
    <message>
        <source>Report on two parties</source>
        <translation>Informe sobre dos partes</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>The agreement listed</source>
        <translation>El acuerdo de la lista</translation>
    </message>
    <message>
        <source>The selected agreement</source>
        <translation>El acuerdo seleccionado</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>El habitual</translation>
    </message>
    <message>
        <source>The {n} selected agreements</source>
        <translation>Los {n} acuerdos seleccionados</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Qué imprimir</translation>
    </message>
    <message>
        <source>With figures of the search</source>
        <translation>Con figuras de la búsqueda</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Choose a party.</source>
        <translation>Elija una parte.</translation>
    </message>
    <message>
        <source>Choose the two parties.</source>
        <translation>Elija las dos partes.</translation>
    </message>
    <message>
        <source>Printing {name}</source>
        <translation>Imprimiendo {name}</translation>
    </message>
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
        <source>Stopped. Choose what to print.</source>
        <translation>Detenido. Elija qué imprimir.</translation>
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
    <name>QShortcut</name>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
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
        <source>In doubt</source>
        <translation>Dudoso</translation>
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
        <source>Status as of</source>
        <translation>Estado al</translation>
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
        <source>1 passage</source>
        <translation>1 pasaje</translation>
    </message>
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
    <name>RecordDeciding</name>
    <message>
        <source>Another value, not named</source>
        <translation>Otro valor, no nombrado</translation>
    </message>
    <message>
        <source>No passage contradicts this value.</source>
        <translation>Ningún pasaje contradice este valor.</translation>
    </message>
    <message>
        <source>No passage supports it.</source>
        <translation>Ningún pasaje lo respalda.</translation>
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
    <message>
        <source>{n} more</source>
        <translation>{n} más</translation>
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
        <source>Copies of one report count once.</source>
        <translation>Las copias de un mismo informe cuentan una vez.</translation>
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
        <source>decided against {value}</source>
        <translation>se decidió contra {value}</translation>
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
    <message>
        <source>{n} sources, 1 witness</source>
        <translation>{n} fuentes, 1 testimonio</translation>
    </message>
    <message>
        <source>{n} sources, {count} witnesses</source>
        <translation>{n} fuentes, {count} testimonios</translation>
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
    <name>RecordSplitting</name>
    <message>
        <source>A record is taken apart by its sources.</source>
        <translation>Un registro se divide por sus fuentes.</translation>
    </message>
    <message>
        <source>This one rests on fewer than two.</source>
        <translation>Este se apoya en menos de dos.</translation>
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
        <source>Duration</source>
        <translation>Duración</translation>
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
        <source>Notice</source>
        <translation>Preaviso</translation>
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
        <source>Tacit renewal</source>
        <translation>Renovación tácita</translation>
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
        <source>choose one</source>
        <translation>elija uno</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>copy of {name} ({share} %), one witness with it</source>
        <translation>copia de {name} ({share} %), un solo testigo con ella</translation>
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
        <source>one source</source>
        <translation>una fuente</translation>
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
        <source>the last {n} characters were not read</source>
        <translation>no se leyeron los últimos {n} caracteres</translation>
    </message>
    <message>
        <source>the text speaks of {n} agreements</source>
        <translation>el texto habla de {n} acuerdos</translation>
    </message>
    <message>
        <source>tier {n}</source>
        <translation>nivel {n}</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>sin respaldo</translation>
    </message>
    <message>
        <source>{n} accepted</source>
        <translation>{n} aceptados</translation>
    </message>
    <message>
        <source>{n} in conflict</source>
        <translation>{n} en conflicto</translation>
    </message>
    <message>
        <source>{n} proposed</source>
        <translation>{n} propuestos</translation>
    </message>
    <message>
        <source>{n} sources</source>
        <translation>{n} fuentes</translation>
    </message>
    <message>
        <source>{n} unsupported</source>
        <translation>{n} sin respaldo</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
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
        <source>Save and next</source>
        <translation>Guardar y siguiente</translation>
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
        <source>1 more to review</source>
        <translation>1 más por revisar</translation>
    </message>
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
    <message>
        <source>{n} more to review</source>
        <translation>{n} más por revisar</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Recent searches (Ctrl+Down)</source>
        <translation>Búsquedas recientes (Ctrl+Abajo)</translation>
    </message>
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
    <name>SearchHistory</name>
    <message>
        <source>No earlier searches</source>
        <translation>No hay búsquedas anteriores</translation>
    </message>
</context>
<context>
    <name>SearchKeeping</name>
    <message>
        <source>Name of the search</source>
        <translation>Nombre de la búsqueda</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Guardar búsqueda</translation>
    </message>
</context>
<context>
    <name>SelectionEditing</name>
    <message>
        <source>Select two to {n} agreements to merge.</source>
        <translation>Seleccione de dos a {n} acuerdos para fusionarlos.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A database in memory is no library.</source>
        <translation>Una base de datos en memoria no es una biblioteca.</translation>
    </message>
    <message>
        <source>A dyad report is about two parties.</source>
        <translation>Un informe de pareja trata de dos partes.</translation>
    </message>
    <message>
        <source>A figure cannot be written as “{suffix}”.</source>
        <translation>Un gráfico no se puede guardar como «{suffix}».</translation>
    </message>
    <message>
        <source>A figure cannot be {width} by {height} pixels.</source>
        <translation>Un gráfico no puede medir {width} por {height} píxeles.</translation>
    </message>
    <message>
        <source>A library cannot be backed up onto itself.</source>
        <translation>La copia de seguridad de una biblioteca no puede ser ella misma.</translation>
    </message>
    <message>
        <source>A library cannot be restored from itself.</source>
        <translation>Una biblioteca no se puede restaurar a partir de sí misma.</translation>
    </message>
    <message>
        <source>A part of the path is a file, not a folder: choose another place.</source>
        <translation>Una parte de la ruta es un archivo, no una carpeta: elija otro lugar.</translation>
    </message>
    <message>
        <source>A party has neither code nor name.</source>
        <translation>Una parte no tiene código ni nombre.</translation>
    </message>
    <message>
        <source>A party needs a name.</source>
        <translation>Una parte necesita un nombre.</translation>
    </message>
    <message>
        <source>A passage for {field} speaks about something else: “{value}”.</source>
        <translation>Un pasaje del campo «{field}» se refiere a otra cosa: «{value}».</translation>
    </message>
    <message>
        <source>A passage reports “{status}”, but no event of the record says so.</source>
        <translation>Un pasaje informa de «{status}», pero ningún hecho del registro lo dice.</translation>
    </message>
    <message>
        <source>A passage speaks about a value that was removed: “{value}”.</source>
        <translation>Un pasaje se refiere a un valor que se quitó: «{value}».</translation>
    </message>
    <message>
        <source>A portfolio is that of one party.</source>
        <translation>Una cartera es la de una sola parte.</translation>
    </message>
    <message>
        <source>A record is merged with others, not with itself.</source>
        <translation>Un registro se fusiona con otros, no consigo mismo.</translation>
    </message>
    <message>
        <source>A record is taken apart by its sources, so each half needs at least one.</source>
        <translation>Un registro se divide por sus fuentes, así que cada mitad necesita al menos una.</translation>
    </message>
    <message>
        <source>A row of {table} refers to a missing row of {parent}.</source>
        <translation>Una fila de {table} remite a una fila de {parent} que falta.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Una búsqueda guardada necesita un nombre.</translation>
    </message>
    <message>
        <source>A search has at most {most} characters; this one has {number}.</source>
        <translation>Una búsqueda tiene como máximo {most} caracteres; esta tiene {number}.</translation>
    </message>
    <message>
        <source>A search has at most {most} terms; the next begins at character {number}.</source>
        <translation>Una búsqueda tiene como máximo {most} términos; el siguiente empieza en el carácter {number}.</translation>
    </message>
    <message>
        <source>A search shows statuses of one day (character {number}).</source>
        <translation>Una búsqueda muestra los estados de un solo día (carácter {number}).</translation>
    </message>
    <message>
        <source>A signatory has no name.</source>
        <translation>Un firmante no tiene nombre.</translation>
    </message>
    <message>
        <source>A signatory needs a name.</source>
        <translation>Un firmante necesita un nombre.</translation>
    </message>
    <message>
        <source>A signatory or event belongs to a party that the record does not have.</source>
        <translation>Un firmante o un hecho corresponde a una parte que no está en el registro.</translation>
    </message>
    <message>
        <source>A source cannot be taken from a record in a table, because its passages would go.</source>
        <translation>En una tabla no se puede quitar una fuente de un registro, porque se perderían sus pasajes.</translation>
    </message>
    <message>
        <source>A spreadsheet makes this of the year {year} typed where days stand; if that is meant, write it in the record.</source>
        <translation>Una hoja de cálculo convierte en esto el año {year} escrito donde van días; si era el año, escríbalo en el registro.</translation>
    </message>
    <message>
        <source>A spreadsheet makes this of “{words}” by itself, which is kept.</source>
        <translation>Una hoja de cálculo convierte por sí sola «{words}» en esto; se conserva lo que había.</translation>
    </message>
    <message>
        <source>A star stands for the end of a word, not for its beginning or middle</source>
        <translation>El asterisco ocupa el final de una palabra, no su principio ni su mitad</translation>
    </message>
    <message>
        <source>A tag is empty.</source>
        <translation>Una etiqueta está vacía.</translation>
    </message>
    <message>
        <source>A text holds half a character that cannot be stored.</source>
        <translation>Un texto contiene medio carácter que no se puede guardar.</translation>
    </message>
    <message>
        <source>A text of the record holds half a character that cannot be stored.</source>
        <translation>Un texto del registro contiene medio carácter que no se puede guardar.</translation>
    </message>
    <message>
        <source>A {field} cannot be imported from the long CSV.</source>
        <translation>No se puede importar del CSV largo: {field}.</translation>
    </message>
    <message>
        <source>Action {number} was taken back already.</source>
        <translation>La acción {number} ya se deshizo.</translation>
    </message>
    <message>
        <source>Add the party first.</source>
        <translation>Añada antes la parte.</translation>
    </message>
    <message>
        <source>An agreement cannot be related to itself.</source>
        <translation>Un acuerdo no puede estar relacionado consigo mismo.</translation>
    </message>
    <message>
        <source>An area is empty.</source>
        <translation>Un ámbito está vacío.</translation>
    </message>
    <message>
        <source>An area needs a name.</source>
        <translation>Un ámbito necesita un nombre.</translation>
    </message>
    <message>
        <source>An area that is not covered cannot be the primary one.</source>
        <translation>Un ámbito que no se abarca no puede ser el principal.</translation>
    </message>
    <message>
        <source>Ask for access to it.</source>
        <translation>Solicite acceso a él.</translation>
    </message>
    <message>
        <source>Ask for leave to write to its file and folder, or copy it to a folder of yours.</source>
        <translation>Pida permiso para escribir en su archivo y en su carpeta, o cópiela a una carpeta suya.</translation>
    </message>
    <message>
        <source>Attach a source first.</source>
        <translation>Adjunte antes una fuente.</translation>
    </message>
    <message>
        <source>Change that in the record first.</source>
        <translation>Cámbielo antes en el registro.</translation>
    </message>
    <message>
        <source>Change the code, or clear it and keep the name.</source>
        <translation>Cambie el código, o bórrelo y conserve el nombre.</translation>
    </message>
    <message>
        <source>Check that it is there and ready, or save them as PDF.</source>
        <translation>Compruebe que está conectada y lista, o guárdelas como PDF.</translation>
    </message>
    <message>
        <source>Check that its folder is still there and may be used, then open it again.</source>
        <translation>Compruebe que su carpeta sigue ahí y se puede usar, y vuelva a abrirla.</translation>
    </message>
    <message>
        <source>Check that the folder exists, may be written to and has room.</source>
        <translation>Compruebe que la carpeta existe, que se puede escribir en ella y que tiene espacio.</translation>
    </message>
    <message>
        <source>Check the address, and whether this computer is online.</source>
        <translation>Compruebe la dirección y que este equipo esté conectado.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>Compruebe la dirección.</translation>
    </message>
    <message>
        <source>Check the file and its permissions.</source>
        <translation>Compruebe el archivo y sus permisos.</translation>
    </message>
    <message>
        <source>Check the name, and whether you may read it.</source>
        <translation>Compruebe el nombre y si puede leerlo.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Compruebe el nombre.</translation>
    </message>
    <message>
        <source>Check the path and who may read it.</source>
        <translation>Compruebe la ruta y quién puede leerla.</translation>
    </message>
    <message>
        <source>Check the path, or start the window once to create it.</source>
        <translation>Compruebe la ruta o abra la ventana una vez para crearla.</translation>
    </message>
    <message>
        <source>Check where it comes from; it may be damaged, or another kind of file renamed.</source>
        <translation>Compruebe de dónde procede; puede estar dañado o ser otro tipo de archivo con el nombre cambiado.</translation>
    </message>
    <message>
        <source>Choose a backup file.</source>
        <translation>Elija un archivo de copia de seguridad.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Elija un archivo de ella.</translation>
    </message>
    <message>
        <source>Choose a file that Agreement Tracker made; its name usually ends in .agreements.</source>
        <translation>Elija un archivo creado por Agreement Tracker; su nombre suele terminar en .agreements.</translation>
    </message>
    <message>
        <source>Choose a file with the article&apos;s text.</source>
        <translation>Elija un archivo con el texto del artículo.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>Elija una carpeta que exista y en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Choose a folder you may write to, and close the file where it is open.</source>
        <translation>Elija una carpeta en la que pueda escribir y cierre el archivo donde esté abierto.</translation>
    </message>
    <message>
        <source>Choose a message with the article.</source>
        <translation>Elija un mensaje que contenga el artículo.</translation>
    </message>
    <message>
        <source>Choose a table with content.</source>
        <translation>Elija una tabla con contenido.</translation>
    </message>
    <message>
        <source>Choose an entry of the list.</source>
        <translation>Elija un elemento de la lista.</translation>
    </message>
    <message>
        <source>Choose another file name.</source>
        <translation>Elija otro nombre de archivo.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another name for the rows that need a look.</source>
        <translation>Elija otro nombre para las filas que hay que revisar.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro elemento.</translation>
    </message>
    <message>
        <source>Choose another primary area.</source>
        <translation>Elija otro ámbito principal.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Choose at least one agreement and column.</source>
        <translation>Elija al menos un acuerdo y una columna.</translation>
    </message>
    <message>
        <source>Choose at least one agreement.</source>
        <translation>Elija al menos un acuerdo.</translation>
    </message>
    <message>
        <source>Choose from: {list}.</source>
        <translation>Elija entre: {list}.</translation>
    </message>
    <message>
        <source>Choose one from the list, or keep the name as written without a code.</source>
        <translation>Elija una de la lista o conserve el nombre tal como figura, sin código.</translation>
    </message>
    <message>
        <source>Choose one of its parties.</source>
        <translation>Elija una de sus partes.</translation>
    </message>
    <message>
        <source>Choose one of the values.</source>
        <translation>Elija uno de los valores.</translation>
    </message>
    <message>
        <source>Choose one of: {list}.</source>
        <translation>Elija una de estas: {list}.</translation>
    </message>
    <message>
        <source>Choose one that still stands.</source>
        <translation>Elija una que siga en pie.</translation>
    </message>
    <message>
        <source>Choose one, or type your own words.</source>
        <translation>Elija uno o escriba sus propias palabras.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Elija una opción.</translation>
    </message>
    <message>
        <source>Choose some of its sources, not all.</source>
        <translation>Elija algunas de sus fuentes, no todas.</translation>
    </message>
    <message>
        <source>Choose that day or a later one.</source>
        <translation>Elija ese día o uno posterior.</translation>
    </message>
    <message>
        <source>Choose the table itself.</source>
        <translation>Elija la tabla misma.</translation>
    </message>
    <message>
        <source>Choose two or more.</source>
        <translation>Elija dos o más.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Ciérrelo allí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Close its quotation mark, or write quoting = false under [read] in a mapping file.</source>
        <translation>Cierre sus comillas o escriba quoting = false bajo [read] en un archivo de correspondencias.</translation>
    </message>
    <message>
        <source>Copy it, with the files beside it, to a folder you may write to.</source>
        <translation>Cópielo, con los archivos que lo acompañan, a una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Copy the article&apos;s text from the browser, and paste that.</source>
        <translation>Copie el texto del artículo desde el navegador y péguelo.</translation>
    </message>
    <message>
        <source>Copy the words only, and paste them again.</source>
        <translation>Copie solo las palabras y vuelva a pegarlas.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Corríjala.</translation>
    </message>
    <message>
        <source>Correct it; the manual shows an example.</source>
        <translation>Corríjalo; el manual muestra un ejemplo.</translation>
    </message>
    <message>
        <source>Correct the mapping file and try again.</source>
        <translation>Corrija el archivo de correspondencias y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Detach it in the record.</source>
        <translation>Desvincúlela en el registro.</translation>
    </message>
    <message>
        <source>Did you mean {key}:{value}?</source>
        <translation>¿Quiso decir {key}:{value}?</translation>
    </message>
    <message>
        <source>Did you mean “{words}:”?</source>
        <translation>¿Quiso decir «{words}:»?</translation>
    </message>
    <message>
        <source>Do not trust this file; restore a backup instead.</source>
        <translation>No confíe en este archivo; restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>End the name in .svg, .png or .pdf.</source>
        <translation>Termine el nombre en .svg, .png o .pdf.</translation>
    </message>
    <message>
        <source>Ended on {day}, but began on {other}.</source>
        <translation>Terminó el {day}, pero empezó el {other}.</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <translation>Vuelva a exportarlo.</translation>
    </message>
    <message>
        <source>Export the package again, or ask whoever sent it to do so.</source>
        <translation>Vuelva a exportar el paquete, o pídaselo a quien lo envió.</translation>
    </message>
    <message>
        <source>Export the records again as JSON.</source>
        <translation>Vuelva a exportar los registros como JSON.</translation>
    </message>
    <message>
        <source>Export the table again from the program it comes from.</source>
        <translation>Vuelva a exportar la tabla desde el programa del que procede.</translation>
    </message>
    <message>
        <source>Export the table again.</source>
        <translation>Vuelva a exportar la tabla.</translation>
    </message>
    <message>
        <source>Free some space, then try again; nothing committed was lost.</source>
        <translation>Libere espacio y vuelva a intentarlo; no se perdió nada de lo guardado.</translation>
    </message>
    <message>
        <source>Get it again.</source>
        <translation>Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>Give a path, or sqlite:///path.</source>
        <translation>Indique una ruta, o sqlite:///ruta.</translation>
    </message>
    <message>
        <source>Give at least one word.</source>
        <translation>Indique al menos una palabra.</translation>
    </message>
    <message>
        <source>Give at least {number} characters of the id.</source>
        <translation>Indique al menos {number} caracteres del identificador.</translation>
    </message>
    <message>
        <source>Give each side between {least} and {most} pixels.</source>
        <translation>Dé a cada lado entre {least} y {most} píxeles.</translation>
    </message>
    <message>
        <source>Give more of the id.</source>
        <translation>Indique más caracteres del id.</translation>
    </message>
    <message>
        <source>Go to that window, or open the library read-only.</source>
        <translation>Vaya a esa ventana o abra la biblioteca en solo lectura.</translation>
    </message>
    <message>
        <source>History knows a row of {table} that is no longer there.</source>
        <translation>El historial conoce una fila de {table} que ya no está.</translation>
    </message>
    <message>
        <source>How a passage came about is a fact of its history; a table does not change it.</source>
        <translation>Cómo surgió un pasaje es un hecho de su historia; una tabla no lo cambia.</translation>
    </message>
    <message>
        <source>In force from {day}, but signed on {other}.</source>
        <translation>En vigor desde el {day}, pero firmado el {other}.</translation>
    </message>
    <message>
        <source>It came out in several pages.</source>
        <translation>Salió en varias páginas.</translation>
    </message>
    <message>
        <source>It ended before it began on {day}.</source>
        <translation>Terminó antes de comenzar, el {day}.</translation>
    </message>
    <message>
        <source>It ended on {day}, but “{event}” is dated {other}.</source>
        <translation>Terminó el {day}, pero «{event}» lleva fecha de {other}.</translation>
    </message>
    <message>
        <source>It entered into force before it was signed on {day}.</source>
        <translation>Entró en vigor antes de firmarse, el {day}.</translation>
    </message>
    <message>
        <source>It may have been deleted.</source>
        <translation>Puede que se haya eliminado.</translation>
    </message>
    <message>
        <source>It may have been removed meanwhile.</source>
        <translation>Puede que se haya quitado entretanto.</translation>
    </message>
    <message>
        <source>Its columns are: {list}.</source>
        <translation>Sus columnas son: {list}.</translation>
    </message>
    <message>
        <source>Keep it as it is and restore a backup; `check` says what is wrong.</source>
        <translation>Déjelo como está y restaure una copia de seguridad; la comprobación dice qué falla.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Conserve una de ellas.</translation>
    </message>
    <message>
        <source>Keep the columns that describe agreements, and try again.</source>
        <translation>Conserve las columnas que describen acuerdos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Keep the file as it is and restore a backup.</source>
        <translation>Deje el archivo como está y restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Keep the file as it is and use an earlier backup.</source>
        <translation>Deje el archivo como está y use una copia de seguridad anterior.</translation>
    </message>
    <message>
        <source>Keep the part that reports the agreement, and add that.</source>
        <translation>Conserve la parte que informa del acuerdo y añádala.</translation>
    </message>
    <message>
        <source>Leave it out; pages behind a login cannot be fetched.</source>
        <translation>Quítelo; las páginas que exigen identificarse no se pueden descargar.</translation>
    </message>
    <message>
        <source>Let a text recognition (OCR) program add one, or type what it says.</source>
        <translation>Añádala con un programa de reconocimiento de texto (OCR) o escriba lo que dice.</translation>
    </message>
    <message>
        <source>Let a text recognition (OCR) program read its pages, or type what it says.</source>
        <translation>Haga leer sus páginas con un programa de reconocimiento de texto (OCR) o escriba lo que dice.</translation>
    </message>
    <message>
        <source>List the agreements to see their ids; it may also have been deleted meanwhile.</source>
        <translation>Los ids están en la lista de acuerdos; también puede que se haya eliminado entretanto.</translation>
    </message>
    <message>
        <source>Look at the folder it lies in.</source>
        <translation>Revise la carpeta en la que está.</translation>
    </message>
    <message>
        <source>Look at the list again; it may have been forgotten meanwhile.</source>
        <translation>Vuelva a mirar la lista; puede que se haya olvidado entretanto.</translation>
    </message>
    <message>
        <source>Look at the list of passages again.</source>
        <translation>Consulte de nuevo la lista de pasajes.</translation>
    </message>
    <message>
        <source>Make it narrower: add a party, an area or a year.</source>
        <translation>Acótela: añada una parte, un ámbito o un año.</translation>
    </message>
    <message>
        <source>Make room on the disk, or say with TMPDIR where there is some.</source>
        <translation>Libere espacio en el disco, o indique con TMPDIR dónde lo hay.</translation>
    </message>
    <message>
        <source>Mend the template, or print without it.</source>
        <translation>Corrija la plantilla o imprima sin ella.</translation>
    </message>
    <message>
        <source>More than one agreement has an id that begins with {id}.</source>
        <translation>Hay más de un acuerdo cuyo id empieza por {id}.</translation>
    </message>
    <message>
        <source>Name a file to back up to.</source>
        <translation>Indique un archivo para la copia de seguridad.</translation>
    </message>
    <message>
        <source>Name each party once.</source>
        <translation>Nombre cada parte una sola vez.</translation>
    </message>
    <message>
        <source>Name it as party:GTM.</source>
        <translation>Indíquela como party:GTM.</translation>
    </message>
    <message>
        <source>Name it {list} or {last}.</source>
        <translation>Póngale un nombre que termine en {list} o {last}.</translation>
    </message>
    <message>
        <source>Name it, or remove it.</source>
        <translation>Dele un nombre o quítela.</translation>
    </message>
    <message>
        <source>Name it.</source>
        <translation>Dele un nombre.</translation>
    </message>
    <message>
        <source>Name parties as party:GTM.</source>
        <translation>Indique las partes como party:GTM.</translation>
    </message>
    <message>
        <source>Name the party.</source>
        <translation>Indique la parte.</translation>
    </message>
    <message>
        <source>Name the person, or remove the line.</source>
        <translation>Nombre a la persona o quite la línea.</translation>
    </message>
    <message>
        <source>Name them as party:GTM party:USA.</source>
        <translation>Indíquelas como party:GTM party:USA.</translation>
    </message>
    <message>
        <source>No address is given.</source>
        <translation>No se ha indicado ninguna dirección.</translation>
    </message>
    <message>
        <source>No agreement is named.</source>
        <translation>No se indicó ningún acuerdo.</translation>
    </message>
    <message>
        <source>No backup folder could be made beside {name}.</source>
        <translation>No se pudo crear una carpeta de copias de seguridad junto a {name}.</translation>
    </message>
    <message>
        <source>No change in history made the {column} of {table} so.</source>
        <translation>Ningún cambio del historial dejó así la columna {column} de {table}.</translation>
    </message>
    <message>
        <source>No column of {name} could be told as title or parties.</source>
        <translation>No se reconoció ninguna columna de {name} como título o partes.</translation>
    </message>
    <message>
        <source>No date follows “{sign}”</source>
        <translation>Tras «{sign}» no hay ninguna fecha</translation>
    </message>
    <message>
        <source>No party is called “{name}”.</source>
        <translation>Ninguna parte se llama «{name}».</translation>
    </message>
    <message>
        <source>No party is named.</source>
        <translation>No se nombra ninguna parte.</translation>
    </message>
    <message>
        <source>No passage states “{value}”.</source>
        <translation>Ningún pasaje afirma «{value}».</translation>
    </message>
    <message>
        <source>No passage supports the primary area {area}.</source>
        <translation>Ningún pasaje respalda el ámbito principal {area}.</translation>
    </message>
    <message>
        <source>No value is given.</source>
        <translation>No se indica ningún valor.</translation>
    </message>
    <message>
        <source>Nothing learnt has the id {id}.</source>
        <translation>Nada de lo aprendido tiene el identificador {id}.</translation>
    </message>
    <message>
        <source>Nothing to print.</source>
        <translation>No hay nada que imprimir.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Aún no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Only libraries in files can be opened, not databases on a server.</source>
        <translation>Solo se pueden abrir bibliotecas en archivos, no bases de datos en un servidor.</translation>
    </message>
    <message>
        <source>Only mode=ro may stand behind its path: it is then opened read-only.</source>
        <translation>Tras su ruta solo puede figurar mode=ro: entonces se abre en solo lectura.</translation>
    </message>
    <message>
        <source>Open it again to change it, once no other window has it open.</source>
        <translation>Ábrala de nuevo para cambiarla cuando ninguna otra ventana la tenga abierta.</translation>
    </message>
    <message>
        <source>Open it in a browser, copy the article&apos;s text, and paste that.</source>
        <translation>Ábralo en un navegador, copie el texto del artículo y péguelo.</translation>
    </message>
    <message>
        <source>Open it in its own program, copy the article&apos;s text, and paste that.</source>
        <translation>Ábralo en su propio programa, copie el texto del artículo y péguelo.</translation>
    </message>
    <message>
        <source>Open it in the mail program, copy its text, and paste.</source>
        <translation>Ábralo en el programa de correo, copie su texto y péguelo.</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, copy the text, and paste that.</source>
        <translation>Ábralo en el programa del que procede, copie el texto y péguelo.</translation>
    </message>
    <message>
        <source>Open it once with writing allowed; a backup is made first.</source>
        <translation>Ábralo una vez con permiso de escritura; antes se hace una copia de seguridad.</translation>
    </message>
    <message>
        <source>Open it read-only, or copy it elsewhere.</source>
        <translation>Ábralo en solo lectura o cópielo en otro lugar.</translation>
    </message>
    <message>
        <source>Open it where it looks right, save it as UTF-8, and add it again.</source>
        <translation>Ábralo donde se vea bien, guárdelo como UTF-8 y vuelva a añadirlo.</translation>
    </message>
    <message>
        <source>Open it with the password, and save it without one.</source>
        <translation>Ábralo con la contraseña y guárdelo sin ella.</translation>
    </message>
    <message>
        <source>Open it with the password, and save or print it to a PDF without one.</source>
        <translation>Ábralo con la contraseña y guárdelo o imprímalo en un PDF sin ella.</translation>
    </message>
    <message>
        <source>Open the page it holds in an archive viewer, copy the article&apos;s text, and paste it.</source>
        <translation>Abra la página que contiene en un visor de archivos web, copie el texto del artículo y péguelo.</translation>
    </message>
    <message>
        <source>OpenDocument properties, {field}</source>
        <translation>propiedades de OpenDocument, {field}</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>texto OpenDocument</translation>
    </message>
    <message>
        <source>PDF document information, {field}</source>
        <translation>información del documento PDF, {field}</translation>
    </message>
    <message>
        <source>Page {number} of {name} is damaged and cannot be read.</source>
        <translation>La página {number} de {name} está dañada y no se puede leer.</translation>
    </message>
    <message>
        <source>Print fewer records.</source>
        <translation>Imprima menos registros.</translation>
    </message>
    <message>
        <source>Put it back, or back up the library from here: all of it is still at hand.</source>
        <translation>Devuélvalo a su sitio o haga desde aquí una copia de seguridad de la biblioteca: todavía está disponible entera.</translation>
    </message>
    <message>
        <source>Put templates that end in .typ into {folder}.</source>
        <translation>Ponga plantillas que terminen en .typ en {folder}.</translation>
    </message>
    <message>
        <source>RTF document information, {field}</source>
        <translation>información del documento RTF, {field}</translation>
    </message>
    <message>
        <source>Redo works directly after an undo.</source>
        <translation>Solo se puede rehacer justo después de deshacer.</translation>
    </message>
    <message>
        <source>Relations to records not here were left out.</source>
        <translation>Se omitieron las relaciones con registros que no están aquí.</translation>
    </message>
    <message>
        <source>Reload it, then repeat your change.</source>
        <translation>Vuelva a cargarlo y repita su cambio.</translation>
    </message>
    <message>
        <source>Remove the passage too.</source>
        <translation>Quite también el pasaje.</translation>
    </message>
    <message>
        <source>Remove the passage, and select it for the right value.</source>
        <translation>Quite el pasaje y selecciónelo para el valor correcto.</translation>
    </message>
    <message>
        <source>Rename or remove all but one of them.</source>
        <translation>Cambie el nombre de todas menos una o quítelas.</translation>
    </message>
    <message>
        <source>SQLite can no longer read a part of the file: {reason}.</source>
        <translation>SQLite ya no puede leer una parte del archivo: {reason}.</translation>
    </message>
    <message>
        <source>SQLite can no longer read it.</source>
        <translation>SQLite ya no puede leerlo.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 in the program it comes from, or name its encoding in a mapping file, under [read], such as encoding = &quot;cp1258&quot;.</source>
        <translation>Guárdelo como UTF-8 en el programa del que procede o indique su codificación en un archivo de correspondencias, bajo [read], como encoding = &quot;cp1258&quot;.</translation>
    </message>
    <message>
        <source>Save it as text (.txt) or HTML, or copy its text and paste that.</source>
        <translation>Guárdelo como texto (.txt) o HTML, o copie su texto y péguelo.</translation>
    </message>
    <message>
        <source>Save it without a password, or as CSV.</source>
        <translation>Guárdelo sin contraseña o como CSV.</translation>
    </message>
    <message>
        <source>Save the article&apos;s text by itself, and add that.</source>
        <translation>Guarde aparte el texto del artículo y añádalo.</translation>
    </message>
    <message>
        <source>Save the attachment that reports the agreement, and add that.</source>
        <translation>Guarde el archivo adjunto que informa del acuerdo y añádalo.</translation>
    </message>
    <message>
        <source>Save the pages that report the agreement as a document of their own.</source>
        <translation>Guarde como documento aparte las páginas que informan del acuerdo.</translation>
    </message>
    <message>
        <source>Save the sheet as CSV in a spreadsheet program, and import that.</source>
        <translation>Guarde la hoja como CSV en un programa de hojas de cálculo e importe ese archivo.</translation>
    </message>
    <message>
        <source>Say what its columns are in a mapping file, and give that with --mapping. They are: {list}.</source>
        <translation>Diga qué son sus columnas en un archivo de correspondencias e indíquelo con --mapping. Son: {list}.</translation>
    </message>
    <message>
        <source>Search for fewer words, or quote those that belong together.</source>
        <translation>Busque menos palabras o ponga entre comillas las que van juntas.</translation>
    </message>
    <message>
        <source>Search for fewer words.</source>
        <translation>Busque menos palabras.</translation>
    </message>
    <message>
        <source>See `history` for the numbers.</source>
        <translation>Los números están en el historial.</translation>
    </message>
    <message>
        <source>Select a passage for it instead of adding it again.</source>
        <translation>Seleccione un pasaje que lo respalde en vez de añadirlo otra vez.</translation>
    </message>
    <message>
        <source>Select the words again.</source>
        <translation>Vuelva a seleccionar las palabras.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acórtelo.</translation>
    </message>
    <message>
        <source>Sort by one of: {list}.</source>
        <translation>Ordene por una de estas claves: {list}.</translation>
    </message>
    <message>
        <source>Split it into smaller tables.</source>
        <translation>Divídala en tablas más pequeñas.</translation>
    </message>
    <message>
        <source>Switch it off, or forget it.</source>
        <translation>Desactívelo u olvídelo.</translation>
    </message>
    <message>
        <source>The address of a library takes no “{parameter}={value}”.</source>
        <translation>La dirección de una biblioteca no admite «{parameter}={value}».</translation>
    </message>
    <message>
        <source>The address of {host} holds a user name or a password.</source>
        <translation>La dirección de {host} contiene un nombre de usuario o una contraseña.</translation>
    </message>
    <message>
        <source>The agreement has 1 party, so it is not bilateral.</source>
        <translation>El acuerdo tiene 1 parte, de modo que no es bilateral.</translation>
    </message>
    <message>
        <source>The agreement has {number} parties, so it is not bilateral.</source>
        <translation>El acuerdo tiene {number} partes, de modo que no es bilateral.</translation>
    </message>
    <message>
        <source>The answer of {host} is damaged or broke off.</source>
        <translation>La respuesta de {host} está dañada o se interrumpió.</translation>
    </message>
    <message>
        <source>The backup could not be put in the place of {name}.</source>
        <translation>No se pudo poner la copia de seguridad en el lugar de {name}.</translation>
    </message>
    <message>
        <source>The backup is untouched; the library is {name} or {kept}.</source>
        <translation>La copia de seguridad está intacta; la biblioteca es {name} o {kept}.</translation>
    </message>
    <message>
        <source>The cell holds invisible control characters; kept as it is.</source>
        <translation>La celda contiene caracteres de control invisibles; se conserva tal cual.</translation>
    </message>
    <message>
        <source>The cell holds invisible marks that turn the reading direction; kept as it is.</source>
        <translation>La celda contiene marcas invisibles que cambian el sentido de lectura; se conserva tal cual.</translation>
    </message>
    <message>
        <source>The cell holds only a number; kept as it is.</source>
        <translation>La celda contiene solo un número; se conserva tal cual.</translation>
    </message>
    <message>
        <source>The cell is longer than the {most} characters a spreadsheet holds; kept whole.</source>
        <translation>La celda es más larga que los {most} caracteres que caben en una hoja de cálculo; se conserva entera.</translation>
    </message>
    <message>
        <source>The cell is no value but what a failed calculation leaves; left empty.</source>
        <translation>La celda no es un valor, sino lo que deja un cálculo fallido; queda vacía.</translation>
    </message>
    <message>
        <source>The cell looks like what a failed calculation leaves; kept as it is.</source>
        <translation>La celda parece lo que deja un cálculo fallido; se conserva tal cual.</translation>
    </message>
    <message>
        <source>The cell lost a character before this file was made; kept as it is.</source>
        <translation>La celda perdió un carácter antes de que se creara este archivo; se conserva tal cual.</translation>
    </message>
    <message>
        <source>The cell {remark}.</source>
        <translation>La celda {remark}.</translation>
    </message>
    <message>
        <source>The change could not be written: the disk is full or failing.</source>
        <translation>No se pudo escribir el cambio: el disco está lleno o falla.</translation>
    </message>
    <message>
        <source>The columns are: {list}.</source>
        <translation>Las columnas son: {list}.</translation>
    </message>
    <message>
        <source>The connection to {host} is not safe: its certificate cannot be verified.</source>
        <translation>La conexión con {host} no es segura: no se puede verificar su certificado.</translation>
    </message>
    <message>
        <source>The disk is full: make room, or choose another disk.</source>
        <translation>El disco está lleno: libere espacio o elija otro disco.</translation>
    </message>
    <message>
        <source>The disk is read-only: choose another place.</source>
        <translation>El disco es de solo lectura: elija otro lugar.</translation>
    </message>
    <message>
        <source>The document could not be put together.</source>
        <translation>No se pudo reunir el documento.</translation>
    </message>
    <message>
        <source>The document could not be typeset.</source>
        <translation>No se pudo componer el documento.</translation>
    </message>
    <message>
        <source>The fields are: {list}.</source>
        <translation>Los campos son: {list}.</translation>
    </message>
    <message>
        <source>The figure could not be drawn.</source>
        <translation>No se pudo dibujar el gráfico.</translation>
    </message>
    <message>
        <source>The file is damaged or mixes encodings; save it again as UTF-8.</source>
        <translation>El archivo está dañado o mezcla codificaciones; vuelva a guardarlo como UTF-8.</translation>
    </message>
    <message>
        <source>The file of this library was moved, deleted or replaced, so nothing was changed.</source>
        <translation>El archivo de esta biblioteca se movió, se borró o se sustituyó, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>The folder does not exist: create it, or choose another one.</source>
        <translation>La carpeta no existe: créela o elija otra.</translation>
    </message>
    <message>
        <source>The history of this library begins on {day}.</source>
        <translation>El historial de esta biblioteca empieza el {day}.</translation>
    </message>
    <message>
        <source>The id stands in record {number} already.</source>
        <translation>El identificador ya está en el registro {number}.</translation>
    </message>
    <message>
        <source>The id stands in row {number} already.</source>
        <translation>El identificador ya está en la fila {number}.</translation>
    </message>
    <message>
        <source>The letters of {name} cannot be told: its fonts do not say which they are.</source>
        <translation>No se pueden distinguir las letras de {name}: sus tipos de letra no dicen cuáles son.</translation>
    </message>
    <message>
        <source>The library file can no longer be opened.</source>
        <translation>El archivo de la biblioteca ya no se puede abrir.</translation>
    </message>
    <message>
        <source>The library file is damaged.</source>
        <translation>El archivo de la biblioteca está dañado.</translation>
    </message>
    <message>
        <source>The library is busy: another program is writing to it.</source>
        <translation>La biblioteca está ocupada: otro programa está escribiendo en ella.</translation>
    </message>
    <message>
        <source>The library is open read-only, so nothing was changed.</source>
        <translation>La biblioteca está abierta en solo lectura, por lo que no se cambió nada.</translation>
    </message>
    <message>
        <source>The library is untouched; go on with the older program and report this.</source>
        <translation>La biblioteca está intacta; siga con el programa anterior e informe de esto.</translation>
    </message>
    <message>
        <source>The library {name} could not be created in {folder}.</source>
        <translation>No se pudo crear la biblioteca {name} en {folder}.</translation>
    </message>
    <message>
        <source>The list cannot be sorted by “{key}”.</source>
        <translation>La lista no se puede ordenar por «{key}».</translation>
    </message>
    <message>
        <source>The list shows other values than the record has.</source>
        <translation>La lista muestra valores distintos de los del registro.</translation>
    </message>
    <message>
        <source>The name is too long: choose a shorter one.</source>
        <translation>El nombre es demasiado largo: elija uno más corto.</translation>
    </message>
    <message>
        <source>The new value has no passage yet; those of the old one no longer count.</source>
        <translation>El valor nuevo aún no tiene pasaje; los del anterior ya no cuentan.</translation>
    </message>
    <message>
        <source>The original file {digest} was altered after capture.</source>
        <translation>El archivo original {digest} se alteró después de su captura.</translation>
    </message>
    <message>
        <source>The passage belongs to no field.</source>
        <translation>El pasaje no corresponde a ningún campo.</translation>
    </message>
    <message>
        <source>The passage “{words}” does not lie in its source text.</source>
        <translation>El pasaje «{words}» no está en el texto de su fuente.</translation>
    </message>
    <message>
        <source>The passage “{words}” does not stand at {start} in its text.</source>
        <translation>El pasaje «{words}» no está en la posición {start} de su texto.</translation>
    </message>
    <message>
        <source>The passage “{words}” has no place in the newest reading of {source}.</source>
        <translation>El pasaje «{words}» no tiene lugar en la lectura más reciente de {source}.</translation>
    </message>
    <message>
        <source>The pasted page</source>
        <translation>El contenido pegado</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>El texto pegado</translation>
    </message>
    <message>
        <source>The printer does not take the pages.</source>
        <translation>La impresora no acepta las páginas.</translation>
    </message>
    <message>
        <source>The quotation “{words}” is not what its text has at {start}–{end}.</source>
        <translation>La cita «{words}» no es lo que su texto tiene en {start}–{end}.</translation>
    </message>
    <message>
        <source>The record cannot be read: {sentence}</source>
        <translation>No se puede leer el registro: {sentence}</translation>
    </message>
    <message>
        <source>The record has a part that is not as it should be: {reason}.</source>
        <translation>Una parte del registro no es como debería: {reason}.</translation>
    </message>
    <message>
        <source>The record has no such value.</source>
        <translation>El registro no tiene ese valor.</translation>
    </message>
    <message>
        <source>The record has no {field} “{value}”; change values in the wide table.</source>
        <translation>El registro no tiene «{value}» en este campo: {field}; cambie los valores en la tabla ancha.</translation>
    </message>
    <message>
        <source>The record has proposals nobody has reviewed. Review it first.</source>
        <translation>El registro tiene propuestas que nadie ha revisado. Revíselo primero.</translation>
    </message>
    <message>
        <source>The record is in the trash. Restore it first.</source>
        <translation>El registro está en la papelera. Restáurelo primero.</translation>
    </message>
    <message>
        <source>The record lacks {reason}.</source>
        <translation>Al registro le falta {reason}.</translation>
    </message>
    <message>
        <source>The record says otherwise, and keeps what it has; only gaps were filled.</source>
        <translation>El registro dice otra cosa y conserva lo que tiene; solo se llenaron lagunas.</translation>
    </message>
    <message>
        <source>The record says that “{value}” is not covered.</source>
        <translation>El registro dice que «{value}» no se abarca.</translation>
    </message>
    <message>
        <source>The record was changed after it was exported (revision {revision}, here {held}). Export it again, then repeat your change.</source>
        <translation>El registro se cambió después de exportarlo (revisión {revision}, aquí {held}). Expórtelo de nuevo y repita su cambio.</translation>
    </message>
    <message>
        <source>The record was changed after it was imported. Correct it in the program.</source>
        <translation>El registro se cambió después de importarlo. Corríjalo en el programa.</translation>
    </message>
    <message>
        <source>The record was changed after this table was exported (revision {revision}, here {held}). Export it again, then repeat your change.</source>
        <translation>El registro se cambió después de exportar esta tabla (revisión {revision}, aquí {held}). Expórtelo de nuevo y repita su cambio.</translation>
    </message>
    <message>
        <source>The row cannot be understood: {reason}.</source>
        <translation>No se entiende la fila: {reason}.</translation>
    </message>
    <message>
        <source>The row cannot be understood: “{words}” is no {column}.</source>
        <translation>No se entiende la fila: «{words}» no vale en {column}.</translation>
    </message>
    <message>
        <source>The row has not as many cells as the table has columns.</source>
        <translation>La fila no tiene tantas celdas como columnas la tabla.</translation>
    </message>
    <message>
        <source>The row has {number} cells where the table has {total} columns.</source>
        <translation>La fila tiene {number} celdas, pero la tabla tiene {total} columnas.</translation>
    </message>
    <message>
        <source>The row holds an id but no data of an agreement.</source>
        <translation>La fila contiene un identificador, pero ningún dato de un acuerdo.</translation>
    </message>
    <message>
        <source>The row is the same as row {number}.</source>
        <translation>La fila es igual a la fila {number}.</translation>
    </message>
    <message>
        <source>The row names neither a title nor a party.</source>
        <translation>La fila no nombra ni un título ni una parte.</translation>
    </message>
    <message>
        <source>The search index {table} covers {number} of {total} rows.</source>
        <translation>El índice de búsqueda {table} abarca {number} de {total} filas.</translation>
    </message>
    <message>
        <source>The source is not in this library, and a table cannot bring its text; the value is kept without it.</source>
        <translation>La fuente no está en esta biblioteca y una tabla no puede aportar su texto; el valor se conserva sin ella.</translation>
    </message>
    <message>
        <source>The source text {digest} was altered after capture.</source>
        <translation>El texto de la fuente {digest} se alteró después de su captura.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>El sistema dice: {reason}.</translation>
    </message>
    <message>
        <source>The table {table} has rows of no record.</source>
        <translation>La tabla {table} tiene filas que no son de ningún registro.</translation>
    </message>
    <message>
        <source>The text encoding of {name} cannot be told.</source>
        <translation>No se puede saber la codificación del texto de {name}.</translation>
    </message>
    <message>
        <source>The text encoding of {name} cannot be told: line {line} is not UTF-8.</source>
        <translation>No se puede saber la codificación de {name}: la línea {line} no es UTF-8.</translation>
    </message>
    <message>
        <source>The text it quotes is not in this library.</source>
        <translation>El texto que cita no está en esta biblioteca.</translation>
    </message>
    <message>
        <source>The title holds no letters; kept as it is.</source>
        <translation>El título no contiene letras; se conserva tal cual.</translation>
    </message>
    <message>
        <source>The words do not stand there in the text.</source>
        <translation>Las palabras no están en ese lugar del texto.</translation>
    </message>
    <message>
        <source>The {field} belongs to no event before it.</source>
        <translation>No corresponde a ningún hecho anterior: {field}.</translation>
    </message>
    <message>
        <source>The {field} belongs to no part before it.</source>
        <translation>{field} no corresponde a ninguna parte anterior.</translation>
    </message>
    <message>
        <source>The {field} holds half a character that cannot be stored.</source>
        <translation>Contiene medio carácter que no se puede guardar: {field}.</translation>
    </message>
    <message>
        <source>The {field} is too long to keep.</source>
        <translation>Texto demasiado largo para guardarlo: {field}.</translation>
    </message>
    <message>
        <source>There is a folder of this name: choose another name.</source>
        <translation>Ya hay una carpeta con este nombre: elija otro nombre.</translation>
    </message>
    <message>
        <source>There is more than one area {value}.</source>
        <translation>El ámbito {value} está más de una vez.</translation>
    </message>
    <message>
        <source>There is more than one primary area.</source>
        <translation>Hay más de un ámbito principal.</translation>
    </message>
    <message>
        <source>There is more than one reason for a gap in {field}.</source>
        <translation>Hay más de un motivo de laguna para este campo: {field}.</translation>
    </message>
    <message>
        <source>There is more than one relation {value}.</source>
        <translation>La relación {value} está más de una vez.</translation>
    </message>
    <message>
        <source>There is more than one tag {value}.</source>
        <translation>La etiqueta {value} está más de una vez.</translation>
    </message>
    <message>
        <source>There is no action {number} in the history.</source>
        <translation>No hay ninguna acción {number} en el historial.</translation>
    </message>
    <message>
        <source>There is no agreement {id}.</source>
        <translation>No hay ningún acuerdo {id}.</translation>
    </message>
    <message>
        <source>There is no backup at {path}.</source>
        <translation>No hay ninguna copia de seguridad en {path}.</translation>
    </message>
    <message>
        <source>There is no column “{key}”.</source>
        <translation>No hay ninguna columna «{key}».</translation>
    </message>
    <message>
        <source>There is no day {words} in the calendar.</source>
        <translation>El día {words} no existe en el calendario.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>No existe el archivo {name}.</translation>
    </message>
    <message>
        <source>There is no folder for temporary files, so no earlier state can be shown.</source>
        <translation>No hay carpeta para archivos temporales, así que no se puede mostrar ningún estado anterior.</translation>
    </message>
    <message>
        <source>There is no library at {path}.</source>
        <translation>No hay ninguna biblioteca en {path}.</translation>
    </message>
    <message>
        <source>There is no month {month} in “{words}”.</source>
        <translation>No existe el mes {month} de «{words}».</translation>
    </message>
    <message>
        <source>There is no page {address}.</source>
        <translation>No existe la página {address}.</translation>
    </message>
    <message>
        <source>There is no party to give this level to.</source>
        <translation>No hay ninguna parte a la que asignar este nivel.</translation>
    </message>
    <message>
        <source>There is no printed “{key}”.</source>
        <translation>No existe el impreso «{key}».</translation>
    </message>
    <message>
        <source>There is no search field “{words}” (character {number}).</source>
        <translation>No hay ningún campo de búsqueda «{words}» (carácter {number}).</translation>
    </message>
    <message>
        <source>There is no shape “{key}”.</source>
        <translation>No existe la forma «{key}».</translation>
    </message>
    <message>
        <source>There is no source {id}.</source>
        <translation>No hay ninguna fuente {id}.</translation>
    </message>
    <message>
        <source>There is no such passage any more.</source>
        <translation>Ese pasaje ya no existe.</translation>
    </message>
    <message>
        <source>There is no such saved search.</source>
        <translation>No existe esa búsqueda guardada.</translation>
    </message>
    <message>
        <source>There is no template “{name}”.</source>
        <translation>No hay ninguna plantilla «{name}».</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to search for</source>
        <translation>No hay nada que buscar</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>These sources are not in this library; left out.</source>
        <translation>Estas fuentes no están en esta biblioteca; se omitieron.</translation>
    </message>
    <message>
        <source>These words do not lie in the newest text of the source.</source>
        <translation>Esas palabras no están en el texto más reciente de la fuente.</translation>
    </message>
    <message>
        <source>This can no longer be undone, because later changes depend on it.</source>
        <translation>Esto ya no se puede deshacer, porque cambios posteriores dependen de ello.</translation>
    </message>
    <message>
        <source>This event belongs to a party the record does not have.</source>
        <translation>Este hecho corresponde a una parte que no está en el registro.</translation>
    </message>
    <message>
        <source>This is a fault of the program, not of your data: {reason}</source>
        <translation>Es un fallo del programa, no de sus datos: {reason}</translation>
    </message>
    <message>
        <source>This record has no article to review.</source>
        <translation>Este registro no tiene ningún artículo que revisar.</translation>
    </message>
    <message>
        <source>This record was changed elsewhere after you opened it.</source>
        <translation>Este registro se modificó en otro lugar después de que usted lo abrió.</translation>
    </message>
    <message>
        <source>This search takes too long.</source>
        <translation>Esta búsqueda tarda demasiado.</translation>
    </message>
    <message>
        <source>This signatory signs for a party the record does not have.</source>
        <translation>Este firmante firma por una parte que no está en el registro.</translation>
    </message>
    <message>
        <source>This source is attached already.</source>
        <translation>Esta fuente ya está adjunta.</translation>
    </message>
    <message>
        <source>Title, parties and date are those of row {number}; it may be a duplicate.</source>
        <translation>El título, las partes y la fecha son los de la fila {number}; puede ser un duplicado.</translation>
    </message>
    <message>
        <source>Try again later, or open it in a browser and paste the article&apos;s text.</source>
        <translation>Inténtelo más tarde, o ábrala en un navegador y pegue el texto del artículo.</translation>
    </message>
    <message>
        <source>Two records of {day} may be one agreement: {title}.</source>
        <translation>Dos registros de {day} pueden ser un mismo acuerdo: {title}.</translation>
    </message>
    <message>
        <source>Type a country or organisation.</source>
        <translation>Escriba un país o una organización.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Escriba uno.</translation>
    </message>
    <message>
        <source>Type the character again.</source>
        <translation>Vuelva a escribir el carácter.</translation>
    </message>
    <message>
        <source>Type who signed.</source>
        <translation>Escriba quién firmó.</translation>
    </message>
    <message>
        <source>Undo the later changes first.</source>
        <translation>Deshaga antes los cambios posteriores.</translation>
    </message>
    <message>
        <source>Update the program; the file was not touched.</source>
        <translation>Actualice el programa; el archivo no se tocó.</translation>
    </message>
    <message>
        <source>Use a name such as utf-8, windows-1252 or utf-16.</source>
        <translation>Use un nombre como utf-8, windows-1252 o utf-16.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Espere a que termine y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>What was refused has no other value.</source>
        <translation>Lo que se rechazó no tiene otro valor.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>documento de Word</translation>
    </message>
    <message>
        <source>Word document properties, {field}</source>
        <translation>propiedades del documento de Word, {field}</translation>
    </message>
    <message>
        <source>Write &quot;utf-8&quot; or &quot;cp1252&quot;.</source>
        <translation>Escriba &quot;utf-8&quot; o &quot;cp1252&quot;.</translation>
    </message>
    <message>
        <source>Write 2019, 2019-05, 2019-05-27, 2015..2019, ..1990, or &gt;2015-06.</source>
        <translation>Escriba 2019, 2019-05, 2019-05-27, 2015..2019, ..1990 o &gt;2015-06.</translation>
    </message>
    <message>
        <source>Write P5Y for five years, P6M for six months, P30D for thirty days.</source>
        <translation>Escriba P5Y para cinco años, P6M para seis meses, P30D para treinta días.</translation>
    </message>
    <message>
        <source>Write a code such as GTM, or a name.</source>
        <translation>Escriba un código como GTM, o un nombre.</translation>
    </message>
    <message>
        <source>Write a code such as GTM, or only the name.</source>
        <translation>Escriba un código como GTM, o solo el nombre.</translation>
    </message>
    <message>
        <source>Write an id such as TRF.HUM.</source>
        <translation>Escriba un identificador como TRF.HUM.</translation>
    </message>
    <message>
        <source>Write as_of:2019-05-27 once, without a minus and outside brackets.</source>
        <translation>Escriba as_of:2019-05-27 una sola vez, sin signo menos y fuera de paréntesis.</translation>
    </message>
    <message>
        <source>Write five years as P5Y, six months as P6M, ninety days as P90D.</source>
        <translation>Escriba cinco años como P5Y, seis meses como P6M, noventa días como P90D.</translation>
    </message>
    <message>
        <source>Write how the word begins and then the star, or put it all in quotes.</source>
        <translation>Escriba cómo empieza la palabra y luego el asterisco, o ponga todo entre comillas.</translation>
    </message>
    <message>
        <source>Write it as 2019-05-27, 2019-05, 2019, or 1981-09/1981-10 for a span; add ? or ~ for doubt.</source>
        <translation>Escríbala como 2019-05-27, 2019-05, 2019, o 1981-09/1981-10 para un período; añada ? o ~ si hay duda.</translation>
    </message>
    <message>
        <source>Write it as 2019-05-27.</source>
        <translation>Escríbalo así: 2019-05-27.</translation>
    </message>
    <message>
        <source>Write it as 2024-01-01..2024-06-30, or 2024-05 for one month.</source>
        <translation>Escríbalo como 2024-01-01..2024-06-30, o 2024-05 para un mes.</translation>
    </message>
    <message>
        <source>Write it as https://example.org/article.</source>
        <translation>Escríbala como https://example.org/article.</translation>
    </message>
    <message>
        <source>Write one of: {list}.</source>
        <translation>Escriba uno de estos: {list}.</translation>
    </message>
    <message>
        <source>Write or choose one.</source>
        <translation>Escriba o elija uno.</translation>
    </message>
    <message>
        <source>Write the date right behind the sign, without a blank: &gt;2015-06.</source>
        <translation>Escriba la fecha justo detrás del signo, sin espacio: &gt;2015-06.</translation>
    </message>
    <message>
        <source>Write what else may hold, or put “{word}” in quotes to search for the word.</source>
        <translation>Escriba qué otra cosa puede cumplirse, o ponga «{word}» entre comillas para buscar la palabra.</translation>
    </message>
    <message>
        <source>Write what to look for right behind the colon, or drop “{words}:”.</source>
        <translation>Escriba lo que busca justo después de los dos puntos o quite «{words}:».</translation>
    </message>
    <message>
        <source>Your share of the disk is full: make room, or choose another disk.</source>
        <translation>Su cuota de disco está llena: libere espacio o elija otro disco.</translation>
    </message>
    <message>
        <source>`agreement-tracker verify` tells all that was changed; ask for the package again.</source>
        <translation>`agreement-tracker verify` dice todo lo que se cambió; pida de nuevo el paquete.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a Word document</source>
        <translation>un documento de Word</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>a document of type {type}</source>
        <translation>un documento de tipo {type}</translation>
    </message>
    <message>
        <source>a page</source>
        <translation>una página</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a presentation</source>
        <translation>una presentación</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a rich text document</source>
        <translation>un documento de texto enriquecido</translation>
    </message>
    <message>
        <source>a saved page (MHTML)</source>
        <translation>una página guardada (MHTML)</translation>
    </message>
    <message>
        <source>a spreadsheet</source>
        <translation>una hoja de cálculo</translation>
    </message>
    <message>
        <source>a text file</source>
        <translation>un archivo de texto</translation>
    </message>
    <message>
        <source>a web archive (WARC)</source>
        <translation>un archivo web (WARC)</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>un archivo zip</translation>
    </message>
    <message>
        <source>a {suffix} file</source>
        <translation>un archivo {suffix}</translation>
    </message>
    <message>
        <source>absent_areas</source>
        <translation>ámbitos ausentes</translation>
    </message>
    <message>
        <source>an OpenDocument file of another kind</source>
        <translation>un archivo OpenDocument de otra clase</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <translation>un texto OpenDocument</translation>
    </message>
    <message>
        <source>an e-book</source>
        <translation>un libro electrónico</translation>
    </message>
    <message>
        <source>an e-mail message</source>
        <translation>un mensaje de correo</translation>
    </message>
    <message>
        <source>an empty zip archive</source>
        <translation>un archivo zip vacío</translation>
    </message>
    <message>
        <source>an old or locked Office document</source>
        <translation>un documento de Office antiguo o protegido</translation>
    </message>
    <message>
        <source>areas</source>
        <translation>ámbitos</translation>
    </message>
    <message>
        <source>binding</source>
        <translation>fuerza vinculante</translation>
    </message>
    <message>
        <source>binding force</source>
        <translation>fuerza vinculante</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>calidad</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>entry of [read]</source>
        <translation>entrada de [read]</translation>
    </message>
    <message>
        <source>event_date</source>
        <translation>fecha del hecho</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>primera línea</translation>
    </message>
    <message>
        <source>grounds for ending</source>
        <translation>motivo de terminación</translation>
    </message>
    <message>
        <source>has an element with more than {most} attributes</source>
        <translation>tiene un elemento con más de {most} atributos</translation>
    </message>
    <message>
        <source>has more than {most} elements inside each other</source>
        <translation>tiene más de {most} elementos unos dentro de otros</translation>
    </message>
    <message>
        <source>has more than {most} tables</source>
        <translation>tiene más de {most} tablas</translation>
    </message>
    <message>
        <source>in_force</source>
        <translation>en vigor</translation>
    </message>
    <message>
        <source>instrument_type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>it wants too much memory</source>
        <translation>necesita demasiada memoria</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>idiomas</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>line below the letterhead</source>
        <translation>línea bajo el membrete</translation>
    </message>
    <message>
        <source>line with the day</source>
        <translation>línea con la fecha</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>notice_period</source>
        <translation>plazo de preaviso</translation>
    </message>
    <message>
        <source>packages are not fetched from the network</source>
        <translation>los paquetes no se descargan de la red</translation>
    </message>
    <message>
        <source>part</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>partes</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>registrations</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>relations</source>
        <translation>relaciones</translation>
    </message>
    <message>
        <source>rows are missing.</source>
        <translation>faltan filas.</translation>
    </message>
    <message>
        <source>setting of a column</source>
        <translation>ajuste de columna</translation>
    </message>
    <message>
        <source>signatories</source>
        <translation>firmantes</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>tacit_renewal</source>
        <translation>renovación tácita</translation>
    </message>
    <message>
        <source>text, HTML, PDF, Word, OpenDocument, RTF, e-mail, MHTML and WARC files</source>
        <translation>archivos de texto, HTML, PDF, Word, OpenDocument, RTF, correo, MHTML y WARC</translation>
    </message>
    <message>
        <source>the address it was fetched from</source>
        <translation>la dirección de la que se descargó</translation>
    </message>
    <message>
        <source>the day it was fetched</source>
        <translation>el día en que se descargó</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>type of instrument</source>
        <translation>tipo de instrumento</translation>
    </message>
    <message>
        <source>words of the text</source>
        <translation>palabras del texto</translation>
    </message>
    <message>
        <source>{address} is no address of the web: only http and https are fetched.</source>
        <translation>{address} no es una dirección web: solo se descargan http y https.</translation>
    </message>
    <message>
        <source>{address} is no address.</source>
        <translation>{address} no es una dirección.</translation>
    </message>
    <message>
        <source>{address} is too large: pages up to {most} MB are fetched.</source>
        <translation>{address} es demasiado grande: se descargan páginas de hasta {most} MB.</translation>
    </message>
    <message>
        <source>{address} leads from one address to the next without end.</source>
        <translation>{address} lleva de una dirección a otra sin fin.</translation>
    </message>
    <message>
        <source>{address} takes too long to fetch.</source>
        <translation>{address} tarda demasiado en descargarse.</translation>
    </message>
    <message>
        <source>{code} is in this record already.</source>
        <translation>{code} ya está en este registro.</translation>
    </message>
    <message>
        <source>{encoding} is no text encoding that can be read.</source>
        <translation>{encoding} no es una codificación de texto que se pueda leer.</translation>
    </message>
    <message>
        <source>{host} answers {status} in place of the page {address}.</source>
        <translation>{host} responde {status} en lugar de la página {address}.</translation>
    </message>
    <message>
        <source>{host} cannot be found.</source>
        <translation>No se encuentra {host}.</translation>
    </message>
    <message>
        <source>{host} does not answer.</source>
        <translation>{host} no responde.</translation>
    </message>
    <message>
        <source>{host} does not hand out {address}.</source>
        <translation>{host} no entrega {address}.</translation>
    </message>
    <message>
        <source>{host} is not a public address, and only those are fetched from.</source>
        <translation>{host} no es una dirección pública, y solo se descarga de ellas.</translation>
    </message>
    <message>
        <source>{name} cannot be looked at.</source>
        <translation>No se puede examinar {name}.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}).</source>
        <translation>No se puede leer {name} ({reason}).</translation>
    </message>
    <message>
        <source>{name} cannot be read as {noun}.</source>
        <translation>{name} no se puede leer como {noun}.</translation>
    </message>
    <message>
        <source>{name} cannot be read from line {line} on: {reason}.</source>
        <translation>No se puede leer {name} a partir de la línea {line}: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>No se puede leer {name}.</translation>
    </message>
    <message>
        <source>{name} cannot be read: it is damaged.</source>
        <translation>No se puede leer {name}: está dañado.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>No se puede leer {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} could not be copied to {path}.</source>
        <translation>No se pudo copiar {name} en {path}.</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>No se pudo leer {name}.</translation>
    </message>
    <message>
        <source>{name} could not be typeset: {reason}.</source>
        <translation>No se pudo componer {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} could not be upgraded: {sentence}</source>
        <translation>No se pudo actualizar {name}: {sentence}</translation>
    </message>
    <message>
        <source>{name} could not be written.</source>
        <translation>No se pudo escribir {name}.</translation>
    </message>
    <message>
        <source>{name} declares XML entities, which documents do not need and bombs do.</source>
        <translation>{name} declara entidades XML, que un documento no necesita y un archivo malicioso sí.</translation>
    </message>
    <message>
        <source>{name} does not end in a format that can be written.</source>
        <translation>{name} no termina en un formato que se pueda escribir.</translation>
    </message>
    <message>
        <source>{name} exists and is no backup of a library, so it is not overwritten.</source>
        <translation>{name} ya existe y no es copia de seguridad de una biblioteca, por lo que no se sobrescribe.</translation>
    </message>
    <message>
        <source>{name} gives a delimiter that is not one character.</source>
        <translation>{name} indica un separador que no es un solo carácter.</translation>
    </message>
    <message>
        <source>{name} gives a row that is not a number from 1.</source>
        <translation>{name} indica una fila que no es un número desde 1.</translation>
    </message>
    <message>
        <source>{name} has a datapackage.json that lists no files.</source>
        <translation>{name} tiene un datapackage.json que no enumera archivos.</translation>
    </message>
    <message>
        <source>{name} has a row in {path} that does not fit its columns.</source>
        <translation>{name} tiene en {path} una fila que no corresponde a sus columnas.</translation>
    </message>
    <message>
        <source>{name} has an entry of the wrong kind ({reason}).</source>
        <translation>{name} tiene una entrada de tipo incorrecto ({reason}).</translation>
    </message>
    <message>
        <source>{name} has an error in line {line}: {reason}.</source>
        <translation>{name} tiene un error en la línea {line}: {reason}.</translation>
    </message>
    <message>
        <source>{name} has more in {path} than it says.</source>
        <translation>{name} contiene en {path} más de lo que declara.</translation>
    </message>
    <message>
        <source>{name} has more than one column called “{words}”.</source>
        <translation>{name} tiene más de una columna llamada «{words}».</translation>
    </message>
    <message>
        <source>{name} has more than {most} MB in {path}.</source>
        <translation>{name} tiene más de {most} MB en {path}.</translation>
    </message>
    <message>
        <source>{name} has more than {most} cells in the sheet “{words}”.</source>
        <translation>{name} tiene más de {most} celdas en la hoja «{words}».</translation>
    </message>
    <message>
        <source>{name} has more than {most} elements inside each other, more than can be read safely.</source>
        <translation>{name} tiene más de {most} elementos unos dentro de otros, más de lo que se puede leer con seguridad.</translation>
    </message>
    <message>
        <source>{name} has more than {most} groups inside each other, more than can be read safely.</source>
        <translation>{name} tiene más de {most} grupos unos dentro de otros, más de lo que se puede leer con seguridad.</translation>
    </message>
    <message>
        <source>{name} has more than {most} parts, more than can be read safely.</source>
        <translation>{name} tiene más de {most} partes, más de lo que se puede leer con seguridad.</translation>
    </message>
    <message>
        <source>{name} has names of columns but no rows.</source>
        <translation>{name} tiene nombres de columnas, pero ninguna fila.</translation>
    </message>
    <message>
        <source>{name} has no JSON in {path}.</source>
        <translation>{name} no contiene JSON en {path}.</translation>
    </message>
    <message>
        <source>{name} has no column “{words}”.</source>
        <translation>{name} no tiene ninguna columna «{words}».</translation>
    </message>
    <message>
        <source>{name} has no readable text.</source>
        <translation>{name} no tiene texto legible.</translation>
    </message>
    <message>
        <source>{name} has no sheet “{words}”, only {list}.</source>
        <translation>{name} no tiene ninguna hoja «{words}», solo {list}.</translation>
    </message>
    <message>
        <source>{name} has no sheets.</source>
        <translation>{name} no tiene hojas.</translation>
    </message>
    <message>
        <source>{name} has no table in {path}.</source>
        <translation>{name} no contiene una tabla en {path}.</translation>
    </message>
    <message>
        <source>{name} has no text in {path}.</source>
        <translation>{name} no contiene texto en {path}.</translation>
    </message>
    <message>
        <source>{name} has no text layer: its pages are pictures.</source>
        <translation>{name} no tiene capa de texto: sus páginas son imágenes.</translation>
    </message>
    <message>
        <source>{name} has {number} columns; {most} is the limit.</source>
        <translation>{name} tiene {number} columnas; el límite es {most}.</translation>
    </message>
    <message>
        <source>{name} has {number} pages, where {most} can be read.</source>
        <translation>{name} tiene {number} páginas, cuando se pueden leer {most}.</translation>
    </message>
    <message>
        <source>{name} has {number} parts, more than can be read safely.</source>
        <translation>{name} tiene {number} partes, más de lo que se puede leer con seguridad.</translation>
    </message>
    <message>
        <source>{name} has “{words}”, which is no {noun}; there are {list}.</source>
        <translation>{name} tiene «{words}», que no es válido ({noun}); hay: {list}.</translation>
    </message>
    <message>
        <source>{name} holds a NUL byte in line {line}, so it is damaged or no text.</source>
        <translation>{name} contiene un byte nulo en la línea {line}: está dañado o no es texto.</translation>
    </message>
    <message>
        <source>{name} holds a NUL byte in line {line}, so it is damaged.</source>
        <translation>{name} contiene un byte nulo en la línea {line}: está dañado.</translation>
    </message>
    <message>
        <source>{name} holds a file whose name leads out of it.</source>
        <translation>{name} contiene un archivo cuyo nombre conduce fuera de él.</translation>
    </message>
    <message>
        <source>{name} holds a member that points outside the file.</source>
        <translation>{name} contiene un elemento que apunta fuera del archivo.</translation>
    </message>
    <message>
        <source>{name} holds binary data, not a table.</source>
        <translation>{name} contiene datos binarios, no una tabla.</translation>
    </message>
    <message>
        <source>{name} holds binary data, not text.</source>
        <translation>{name} contiene datos binarios, no texto.</translation>
    </message>
    <message>
        <source>{name} holds binary data.</source>
        <translation>{name} contiene datos binarios.</translation>
    </message>
    <message>
        <source>{name} holds more than {most} files.</source>
        <translation>{name} contiene más de {most} archivos.</translation>
    </message>
    <message>
        <source>{name} holds no agreements as this program writes them.</source>
        <translation>{name} no contiene acuerdos como los que escribe este programa.</translation>
    </message>
    <message>
        <source>{name} holds no page that was answered with text.</source>
        <translation>{name} no contiene ninguna página que respondiera con texto.</translation>
    </message>
    <message>
        <source>{name} holds no rows.</source>
        <translation>{name} no contiene filas.</translation>
    </message>
    <message>
        <source>{name} holds no text of its own, only attachments: {list}.</source>
        <translation>{name} no contiene texto propio, solo archivos adjuntos: {list}.</translation>
    </message>
    <message>
        <source>{name} holds no text.</source>
        <translation>{name} no contiene texto.</translation>
    </message>
    <message>
        <source>{name} holds something no library has: {things}.</source>
        <translation>{name} contiene algo que ninguna biblioteca tiene: {things}.</translation>
    </message>
    <message>
        <source>{name} holds two files of one name.</source>
        <translation>{name} contiene dos archivos con el mismo nombre.</translation>
    </message>
    <message>
        <source>{name} is a compressed file, but no web archive (WARC).</source>
        <translation>{name} es un archivo comprimido, pero no un archivo web (WARC).</translation>
    </message>
    <message>
        <source>{name} is a database of another program, not a library.</source>
        <translation>{name} es una base de datos de otro programa, no una biblioteca.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a library.</source>
        <translation>{name} es una carpeta, no una biblioteca.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} es una carpeta.</translation>
    </message>
    <message>
        <source>{name} is a library in use, so it is not overwritten.</source>
        <translation>{name} es una biblioteca en uso, por lo que no se sobrescribe.</translation>
    </message>
    <message>
        <source>{name} is a library, so it is not written over.</source>
        <translation>{name} es una biblioteca, así que no se sobrescribe.</translation>
    </message>
    <message>
        <source>{name} is called {noun}, but it is not one.</source>
        <translation>{name} se presenta como {noun}, pero no lo es.</translation>
    </message>
    <message>
        <source>{name} is cut off or damaged.</source>
        <translation>{name} está cortado o dañado.</translation>
    </message>
    <message>
        <source>{name} is cut off: its end is missing.</source>
        <translation>{name} está cortado: le falta el final.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read as a PDF document.</source>
        <translation>{name} está dañado y no se puede leer como documento PDF.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read.</source>
        <translation>{name} está dañado y no se puede leer.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be unzipped.</source>
        <translation>{name} está dañado y no se puede descomprimir.</translation>
    </message>
    <message>
        <source>{name} is damaged or no spreadsheet.</source>
        <translation>{name} está dañado o no es una hoja de cálculo.</translation>
    </message>
    <message>
        <source>{name} is damaged, so it was not copied: {sentence}</source>
        <translation>{name} está dañado, por lo que no se copió: {sentence}</translation>
    </message>
    <message>
        <source>{name} is damaged: it has lost its table {table}.</source>
        <translation>{name} está dañado: ha perdido su tabla {table}.</translation>
    </message>
    <message>
        <source>{name} is damaged: its part {part} cannot be unzipped.</source>
        <translation>{name} está dañado: su parte {part} no se puede descomprimir.</translation>
    </message>
    <message>
        <source>{name} is damaged: its part {part} is not well-formed XML.</source>
        <translation>{name} está dañado: su parte {part} no es XML bien formado.</translation>
    </message>
    <message>
        <source>{name} is damaged: its zip archive cannot be opened.</source>
        <translation>{name} está dañado: no se puede abrir su archivo zip.</translation>
    </message>
    <message>
        <source>{name} is damaged: {path} cannot be read.</source>
        <translation>{name} está dañado: no se puede leer {path}.</translation>
    </message>
    <message>
        <source>{name} is empty, not a library.</source>
        <translation>{name} está vacío; no es una biblioteca.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} está vacío.</translation>
    </message>
    <message>
        <source>{name} is encrypted.</source>
        <translation>{name} está cifrado.</translation>
    </message>
    <message>
        <source>{name} is from an older version and must be upgraded before it is read.</source>
        <translation>{name} es de una versión anterior y debe actualizarse antes de leerse.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} GB.</source>
        <translation>{name} ocupa más de {most} GB.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB.</source>
        <translation>{name} ocupa más de {most} MB.</translation>
    </message>
    <message>
        <source>{name} is locked with a password.</source>
        <translation>{name} está protegido con contraseña.</translation>
    </message>
    <message>
        <source>{name} is no JSON: {reason}.</source>
        <translation>{name} no es JSON: {reason}.</translation>
    </message>
    <message>
        <source>{name} is no data package: it lacks datapackage.json.</source>
        <translation>{name} no es un paquete de datos: le falta datapackage.json.</translation>
    </message>
    <message>
        <source>{name} is no file that can be replaced.</source>
        <translation>{name} no es un archivo que se pueda reemplazar.</translation>
    </message>
    <message>
        <source>{name} is no mapping file: {reason}.</source>
        <translation>{name} no es un archivo de correspondencias: {reason}.</translation>
    </message>
    <message>
        <source>{name} is no zip file, or is damaged.</source>
        <translation>{name} no es un archivo zip o está dañado.</translation>
    </message>
    <message>
        <source>{name} is no {noun}: it lacks {part}.</source>
        <translation>{name} no es lo que parece ({noun}): le falta {part}.</translation>
    </message>
    <message>
        <source>{name} is not a file that can be read.</source>
        <translation>{name} no es un archivo que se pueda leer.</translation>
    </message>
    <message>
        <source>{name} is not a library, or it is damaged.</source>
        <translation>{name} no es una biblioteca, o está dañado.</translation>
    </message>
    <message>
        <source>{name} is not as it was exported: {reason}.</source>
        <translation>{name} no está como se exportó: {reason}.</translation>
    </message>
    <message>
        <source>{name} is not {encoding}.</source>
        <translation>{name} no es {encoding}.</translation>
    </message>
    <message>
        <source>{name} is open in another window.</source>
        <translation>{name} está abierto en otra ventana.</translation>
    </message>
    <message>
        <source>{name} is packed in a way this program does not read.</source>
        <translation>{name} está comprimido de una forma que este programa no lee.</translation>
    </message>
    <message>
        <source>{name} is packed so tightly that it is no real document.</source>
        <translation>{name} está tan comprimido que no es un documento real.</translation>
    </message>
    <message>
        <source>{name} is protected by a password, or of an old format.</source>
        <translation>{name} está protegido con contraseña o tiene un formato antiguo.</translation>
    </message>
    <message>
        <source>{name} is read by this import, so it is not written over.</source>
        <translation>Esta importación lee {name}, así que no se sobrescribe.</translation>
    </message>
    <message>
        <source>{name} is the only party.</source>
        <translation>{name} es la única parte.</translation>
    </message>
    <message>
        <source>{name} is too large: files up to {most} MB can be read.</source>
        <translation>{name} es demasiado grande: se pueden leer archivos de hasta {most} MB.</translation>
    </message>
    <message>
        <source>{name} is too long: more than {most} characters.</source>
        <translation>{name} es demasiado largo: más de {most} caracteres.</translation>
    </message>
    <message>
        <source>{name} is too long: {number} characters, where {most} can be read.</source>
        <translation>{name} es demasiado largo: {number} caracteres, cuando se pueden leer {most}.</translation>
    </message>
    <message>
        <source>{name} is {noun}; {formats} can be read.</source>
        <translation>{name} es {noun}; se pueden leer {formats}.</translation>
    </message>
    <message>
        <source>{name} lacks columns in {path}.</source>
        <translation>A {name} le faltan columnas en {path}.</translation>
    </message>
    <message>
        <source>{name} lacks the text {key}.</source>
        <translation>A {name} le falta el texto {key}.</translation>
    </message>
    <message>
        <source>{name} lacks {path}.</source>
        <translation>A {name} le falta {path}.</translation>
    </message>
    <message>
        <source>{name} lies in a folder that may not be written to.</source>
        <translation>{name} está en una carpeta en la que no se puede escribir.</translation>
    </message>
    <message>
        <source>{name} lies in the synchronised folder {folder}. Close it before another computer opens its copy, or changes of one of them are lost.</source>
        <translation>{name} está en la carpeta sincronizada {folder}. Ciérrelo antes de que otro equipo abra su copia, o se perderán los cambios de uno de los dos.</translation>
    </message>
    <message>
        <source>{name} lies on another machine. It is written more carefully there, and slower; two people must not open it at once.</source>
        <translation>{name} está en otro equipo. Allí se escribe con más cuidado y más despacio; no deben abrirlo dos personas a la vez.</translation>
    </message>
    <message>
        <source>{name} makes a column “{words}”, which is not one of {list}.</source>
        <translation>{name} convierte una columna en «{words}», que no es una de estas: {list}.</translation>
    </message>
    <message>
        <source>{name} may not be read.</source>
        <translation>No se permite leer {name}.</translation>
    </message>
    <message>
        <source>{name} must be upgraded, but another program is using it.</source>
        <translation>{name} debe actualizarse, pero otro programa lo está usando.</translation>
    </message>
    <message>
        <source>{name} names a file that lies outside of it.</source>
        <translation>{name} nombra un archivo que está fuera de él.</translation>
    </message>
    <message>
        <source>{name} says that it is {encoding}, but some of its bytes are not.</source>
        <translation>{name} dice que es {encoding}, pero algunos de sus bytes no lo son.</translation>
    </message>
    <message>
        <source>{name} stands twice among the parties.</source>
        <translation>{name} figura dos veces entre las partes.</translation>
    </message>
    <message>
        <source>{name} takes too long to read.</source>
        <translation>{name} tarda demasiado en leerse.</translation>
    </message>
    <message>
        <source>{name} took longer than {number} seconds to read.</source>
        <translation>{name} tardó más de {number} segundos en leerse.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {most} MB.</source>
        <translation>{name} ocupa más de {most} MB al descomprimirse.</translation>
    </message>
    <message>
        <source>{name} unzips to more than {most} MB, more than can be read safely.</source>
        <translation>{name} ocupa más de {most} MB al descomprimirse, más de lo que se puede leer con seguridad.</translation>
    </message>
    <message>
        <source>{name} was not closed, and its journal cannot be used where it lies.</source>
        <translation>{name} no se cerró y su diario no se puede usar donde está.</translation>
    </message>
    <message>
        <source>{name} was stopped: it was not set within {seconds} seconds.</source>
        <translation>Se detuvo {name}: no se compuso en {seconds} segundos.</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of Agreement Tracker.</source>
        <translation>{name} se escribió con una versión más nueva de Agreement Tracker.</translation>
    </message>
    <message>
        <source>{name} would unpack to far more than it is, in {path}.</source>
        <translation>{name} ocuparía muchísimo más al descomprimirse, en {path}.</translation>
    </message>
    <message>
        <source>{name} would unpack to more than {most} GB.</source>
        <translation>{name} ocuparía más de {most} GB al descomprimirse.</translation>
    </message>
    <message>
        <source>{name} {excess}, more than can be read safely.</source>
        <translation>{name} {excess}, más de lo que se puede leer con seguridad.</translation>
    </message>
    <message>
        <source>{name}: a cell that begins in line {line} does not end, or is longer than {most} characters.</source>
        <translation>{name}: una celda que empieza en la línea {line} no termina o tiene más de {most} caracteres.</translation>
    </message>
    <message>
        <source>{number} sources are not in this library, so {total} passages were left out; their values are unsupported.</source>
        <translation>{number} fuentes no están en esta biblioteca, de modo que se omitieron {total} pasajes; sus valores quedan sin respaldo.</translation>
    </message>
    <message>
        <source>{party} is named twice.</source>
        <translation>{party} figura dos veces.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>No se puede escribir {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} no existe.</translation>
    </message>
    <message>
        <source>{person} signed a treaty between states as “{capacity}”.</source>
        <translation>{person} firmó un tratado entre Estados como «{capacity}».</translation>
    </message>
    <message>
        <source>{sentence} (character {number}).</source>
        <translation>{sentence} (carácter {number}).</translation>
    </message>
    <message>
        <source>{sentence} Put it in quotes to search for the words themselves.</source>
        <translation>{sentence} Póngalo entre comillas para buscar las palabras mismas.</translation>
    </message>
    <message>
        <source>“{code}” is no party this program knows.</source>
        <translation>«{code}» no es una parte que este programa conozca.</translation>
    </message>
    <message>
        <source>“{event}” is dated {day}, when {name} did not exist ({begin} to {end}).</source>
        <translation>«{event}» lleva fecha de {day}, cuando {name} no existía ({begin} a {end}).</translation>
    </message>
    <message>
        <source>“{field}” is no detail of a record.</source>
        <translation>«{field}» no es ningún detalle de un registro.</translation>
    </message>
    <message>
        <source>“{text}” ends before it begins.</source>
        <translation>«{text}» termina antes de empezar.</translation>
    </message>
    <message>
        <source>“{text}” is no period.</source>
        <translation>«{text}» no es un período.</translation>
    </message>
    <message>
        <source>“{words}:” at character {number} has no value.</source>
        <translation>«{words}:» en el carácter {number} no tiene valor.</translation>
    </message>
    <message>
        <source>“{words}” ends before it begins</source>
        <translation>«{words}» termina antes de empezar</translation>
    </message>
    <message>
        <source>“{words}” ends before it begins.</source>
        <translation>«{words}» termina antes de empezar.</translation>
    </message>
    <message>
        <source>“{words}” has a year of two figures, so the century is not known.</source>
        <translation>«{words}» tiene un año de dos cifras, de modo que no se conoce el siglo.</translation>
    </message>
    <message>
        <source>“{words}” has neither beginning nor end</source>
        <translation>«{words}» no tiene principio ni fin</translation>
    </message>
    <message>
        <source>“{words}” has neither beginning nor end.</source>
        <translation>«{words}» no tiene principio ni fin.</translation>
    </message>
    <message>
        <source>“{words}” has no end to compare with</source>
        <translation>«{words}» no tiene un final con el que comparar</translation>
    </message>
    <message>
        <source>“{words}” has the year {year}, which stands for no date.</source>
        <translation>«{words}» tiene el año {year}, que no equivale a ninguna fecha.</translation>
    </message>
    <message>
        <source>“{words}” holds more than one date.</source>
        <translation>«{words}» contiene más de una fecha.</translation>
    </message>
    <message>
        <source>“{words}” is impossible: {sentence}.</source>
        <translation>«{words}» es imposible: {sentence}.</translation>
    </message>
    <message>
        <source>“{words}” is in this record already.</source>
        <translation>«{words}» ya está en este registro.</translation>
    </message>
    <message>
        <source>“{words}” is neither yes nor no.</source>
        <translation>«{words}» no es sí ni no.</translation>
    </message>
    <message>
        <source>“{words}” is no address of a library.</source>
        <translation>«{words}» no es la dirección de una biblioteca.</translation>
    </message>
    <message>
        <source>“{words}” is no area of the taxonomy.</source>
        <translation>«{words}» no es un ámbito de la taxonomía.</translation>
    </message>
    <message>
        <source>“{words}” is no date this program can be sure of.</source>
        <translation>«{words}» no es una fecha de la que este programa pueda estar seguro.</translation>
    </message>
    <message>
        <source>“{words}” is no encoding this program knows.</source>
        <translation>«{words}» no es una codificación que este programa conozca.</translation>
    </message>
    <message>
        <source>“{words}” is no field of a record.</source>
        <translation>«{words}» no es un campo de un registro.</translation>
    </message>
    <message>
        <source>“{words}” is no grounds this program knows.</source>
        <translation>«{words}» no es un motivo que este programa conozca.</translation>
    </message>
    <message>
        <source>“{words}” is no id of this program.</source>
        <translation>«{words}» no es un identificador de este programa.</translation>
    </message>
    <message>
        <source>“{words}” is no id of this program; leave the cell empty to add the row.</source>
        <translation>«{words}» no es un identificador de este programa; deje la celda vacía para añadir la fila.</translation>
    </message>
    <message>
        <source>“{words}” is no level this program knows.</source>
        <translation>«{words}» no es un nivel que este programa conozca.</translation>
    </message>
    <message>
        <source>“{words}” is no party the registry knows; kept as written.</source>
        <translation>«{words}» no es una parte que el registro conozca; se conserva tal cual.</translation>
    </message>
    <message>
        <source>“{words}” is no party this program knows, and the name of {code} follows from its code.</source>
        <translation>«{words}» no es una parte que este programa conozca, y el nombre de {code} depende de su código.</translation>
    </message>
    <message>
        <source>“{words}” is no reason for a gap.</source>
        <translation>«{words}» no es un motivo de laguna.</translation>
    </message>
    <message>
        <source>“{words}” is no state or organisation of the registry.</source>
        <translation>«{words}» no es un Estado ni una organización del registro.</translation>
    </message>
    <message>
        <source>“{words}” is no status this program knows.</source>
        <translation>«{words}» no es un estado que este programa conozca.</translation>
    </message>
    <message>
        <source>“{words}” is no type this program knows.</source>
        <translation>«{words}» no es un tipo que este programa conozca.</translation>
    </message>
    <message>
        <source>“{words}” is no {noun} this program knows.</source>
        <translation>«{words}» no es un valor que este programa conozca ({noun}).</translation>
    </message>
    <message>
        <source>“{words}” is not a date this program knows.</source>
        <translation>«{words}» no es una fecha que este programa conozca.</translation>
    </message>
    <message>
        <source>“{words}” is not a length of time this program knows.</source>
        <translation>«{words}» no es una duración que este programa conozca.</translation>
    </message>
    <message>
        <source>“{words}” is not a length of time.</source>
        <translation>«{words}» no es una duración.</translation>
    </message>
    <message>
        <source>“{words}” is not a value of {key}:</source>
        <translation>«{words}» no es un valor de {key}:</translation>
    </message>
    <message>
        <source>“{words}” is not in the list of this field.</source>
        <translation>«{words}» no está en la lista de este campo.</translation>
    </message>
    <message>
        <source>“{words}” is not one day</source>
        <translation>«{words}» no es un solo día</translation>
    </message>
    <message>
        <source>“{words}” is too short for an id.</source>
        <translation>«{words}» es demasiado corto para un identificador.</translation>
    </message>
    <message>
        <source>“{words}” leaves out a larger part but gives a smaller one.</source>
        <translation>«{words}» omite una parte mayor pero indica una menor.</translation>
    </message>
    <message>
        <source>“{words}” lies beyond the calendar</source>
        <translation>«{words}» queda fuera del calendario</translation>
    </message>
    <message>
        <source>“{words}” may be any of several parties; kept as written.</source>
        <translation>«{words}» puede ser cualquiera de varias partes; se conserva tal cual.</translation>
    </message>
    <message>
        <source>“{words}” may be any of {list}; kept as written without a code.</source>
        <translation>«{words}» puede ser cualquiera de {list}; se conserva tal cual, sin código.</translation>
    </message>
    <message>
        <source>“{words}” may be two different days: the column does not show whether day or month comes first; say order = &quot;dmy&quot; or &quot;mdy&quot; in a mapping file.</source>
        <translation>«{words}» puede ser dos días distintos: la columna no muestra si va primero el día o el mes; indíquelo en las columnas, o con order = &quot;dmy&quot; u &quot;mdy&quot; en un archivo de correspondencias.</translation>
    </message>
    <message>
        <source>“{words}” names the year 0, which does not exist.</source>
        <translation>«{words}» indica el año 0, que no existe.</translation>
    </message>
    <message>
        <source>“{words}” stands for no date.</source>
        <translation>«{words}» no equivale a ninguna fecha.</translation>
    </message>
    <message>
        <source>“{words}” was read as {code}; it may also be {list}.</source>
        <translation>«{words}» se leyó como {code}; también puede ser {list}.</translation>
    </message>
    <message>
        <source>“{words}” was read as {day}, as spreadsheets number days.</source>
        <translation>«{words}» se leyó como {day}, según numeran los días las hojas de cálculo.</translation>
    </message>
    <message>
        <source>“{words}” {problem}.</source>
        <translation>«{words}»: {problem}.</translation>
    </message>
    <message>
        <source>“{word}” at character {number} has nothing on one side.</source>
        <translation>«{word}» en el carácter {number} no tiene nada a un lado.</translation>
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
        <source>Problems</source>
        <translation>Problemas</translation>
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
        <translation>Sin respaldo</translation>
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
    <name>SourceRereading</name>
    <message>
        <source>1 passage has no place in the newest text. Go to it, and re-attach it.</source>
        <translation>1 pasaje no tiene lugar en el texto más reciente. Vaya a él y vuelva a situarlo.</translation>
    </message>
    <message>
        <source>Go to a value with a passage, then re-attach it.</source>
        <translation>Vaya a un valor con pasaje y vuelva a situarlo.</translation>
    </message>
    <message>
        <source>No passage is chosen</source>
        <translation>No hay ningún pasaje elegido</translation>
    </message>
    <message>
        <source>Passage re-attached</source>
        <translation>Pasaje situado de nuevo</translation>
    </message>
    <message>
        <source>Read again: 1 passage moved along</source>
        <translation>Leído de nuevo: 1 pasaje conserva su lugar</translation>
    </message>
    <message>
        <source>Read again: the words are the same</source>
        <translation>Leído de nuevo: las palabras son las mismas</translation>
    </message>
    <message>
        <source>Read again: {n} passages moved along</source>
        <translation>Leído de nuevo: {n} pasajes conservan su lugar</translation>
    </message>
    <message>
        <source>Reading {name} again</source>
        <translation>Leyendo {name} de nuevo</translation>
    </message>
    <message>
        <source>Select the words for this passage in the text</source>
        <translation>Seleccione en el texto las palabras de este pasaje</translation>
    </message>
    <message>
        <source>Show passage</source>
        <translation>Mostrar el pasaje</translation>
    </message>
    <message>
        <source>Then choose “Re-attach passage” again.</source>
        <translation>Después elija otra vez «Volver a situar el pasaje».</translation>
    </message>
    <message>
        <source>There is nothing to read again</source>
        <translation>No hay nada que leer de nuevo</translation>
    </message>
    <message>
        <source>This source came without an original that could be kept.</source>
        <translation>Esta fuente llegó sin un original que se pudiera conservar.</translation>
    </message>
    <message>
        <source>{n} passages have no place in the newest text. Go to one, and re-attach it.</source>
        <translation>{n} pasajes no tienen lugar en el texto más reciente. Vaya a uno y vuelva a situarlo.</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sources that tell of another agreement</source>
        <translation>Fuentes que hablan de otro acuerdo</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Take the record apart</source>
        <translation>Dividir el registro</translation>
    </message>
    <message>
        <source>Tick the sources that tell of another agreement. What only they say goes with them into a record of its own; what nobody says in particular stays with both.</source>
        <translation>Marque las fuentes que hablan de otro acuerdo. Lo que solo ellas dicen pasa con ellas a un registro propio; lo que ninguna dice en particular queda en ambos.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>0 agreements</source>
        <translation>0 acuerdos</translation>
    </message>
    <message>
        <source>1 conflict</source>
        <translation>1 conflicto</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
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
    <name>WebDialog</name>
    <message>
        <source>Add from the web</source>
        <translation>Añadir desde la web</translation>
    </message>
    <message>
        <source>Address of the page</source>
        <translation>Dirección de la página</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Fetch page</source>
        <translation>Descargar página</translation>
    </message>
    <message>
        <source>The page is fetched once, now, and kept. Nothing is sent but the address.</source>
        <translation>La página se descarga una sola vez, ahora, y se conserva. Solo se envía la dirección.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Moved to the trash</source>
        <translation>Movido a la papelera</translation>
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
</context>
<context>
    <name>YearBars</name>
    <message>
        <source>Agreements by year of signature, all of {first}</source>
        <translation>Acuerdos por año de firma, todos de {first}</translation>
    </message>
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
