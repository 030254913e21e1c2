"""Reports in the ways ministries and agencies of many countries write them."""

from __future__ import annotations

from tests.extraction.texts import drafts, names, only, sides

DAY = "2017-05-05"


def test_a_caption_and_the_verb_inked():
    found = only(
        "Fiji and Slovenia sign memorandum on beekeeping\n\n"
        "SUVA - Fijian Agriculture Minister Tevita Ravula (R) and Slovenian Ambassador Nika Zorko"
        " (L) exchange copies of the memorandum after the signing. Photo: Ministry of"
        " Agriculture\n\n"
        "The memorandum was inked on Monday by Minister Ravula and Ambassador Zorko.",
        published=DAY,
    )
    assert sides(found) == {"Tevita Ravula": "FJI", "Nika Zorko": "SVN"}


def test_a_joint_commission_that_closes_with_a_signing():
    found = only(
        "Two days of the Zambia-Serbia Joint Commission closed on Friday with the two sides"
        " signing a protocol on tourism in Lusaka. Zambia's Minister of Tourism, Chanda Mwila, and"
        " Serbia's State Secretary, Dragan Petrović, did the signing.",
        published=DAY,
    )
    assert found.instrument_type == "protocol"
    assert sides(found) == {"Chanda Mwila": "ZMB", "Dragan Petrović": "SRB"}


def test_a_treaty_another_and_a_protocol():
    found = drafts(
        "Panamá y Marruecos suscribieron en Rabat un tratado de extradición y otro sobre puertos,"
        " así como un protocolo de turismo.\n\nLa canciller Rosa Arosemena y su homólogo marroquí"
        " Driss Bennani rubricaron los textos el 3 de mayo de 2017.",
        published=DAY,
    )
    assert [one.instrument_type for one in found][-1] == "protocol"
    assert len(found) == 3
    assert {tuple(names(one)) for one in found} == {("Rosa Arosemena", "Driss Bennani")}


def test_each_side_initials():
    found = only(
        "Cyprus and Jordan initialed an agreement on avoiding double taxation. On the Cypriot"
        " side, the agreement was initialed by Tax Commissioner Andreas Kyriakou, on the Jordanian"
        " side by Director of Income Tax Hani Nasser.",
        published=DAY,
    )
    assert found.status == "initialled"
    assert sides(found) == {"Andreas Kyriakou": "CYP", "Hani Nasser": "JOR"}


def test_ministers_with_two_matters_each():
    found = only(
        "Kenya's Cabinet Secretary for Foreign and Diaspora Affairs, Wanjiru Kamau, and the Deputy"
        " Prime Minister and Minister for Foreign and European Affairs of Croatia, Ivana Horvat,"
        " today signed in Zagreb the Agreement on Political Consultations between the two"
        " ministries.",
        published=DAY,
    )
    assert sides(found) == {"Wanjiru Kamau": "KEN", "Ivana Horvat": "HRV"}


def test_an_ambassador_to_the_other_party_and_its_minister():
    found = only(
        "U.S. and Botswana Sign Open Skies Agreement\n\nU.S. Ambassador to Botswana Margaret"
        " Ellison and Minister of Transport and Public Works Kabo Molefe today signed an Open"
        " Skies agreement in Gaborone.",
        published=DAY,
    )
    assert sides(found) == {"Margaret Ellison": "USA", "Kabo Molefe": "BWA"}


def test_one_stands_in_for_a_minister_who_is_not_there():
    found = only(
        "Today, Parliamentary Secretary Josie Tremblay, on behalf of the Honourable Marc Dubé,"
        " Minister of Employment, Workforce and Official Languages, and the Honourable Delroy"
        " Pike, Jamaica's Minister of Labour, signed a memorandum of understanding between Canada"
        " and Jamaica on farm workers.",
        published=DAY,
    )
    assert sides(found) == {"Josie Tremblay": "CAN", "Delroy Pike": "JAM"}


def test_those_who_only_talked_have_not_signed():
    found = only(
        "Laos and Montenegro sign an accord\n\nVIENTIANE - A framework agreement on trade"
        " was signed on 3 May 2017 after talks in Vientiane between Lao President Bounmy Keola and"
        " Montenegrin President Marko Vujović.",
        published=DAY,
    )
    assert names(found) == []
    assert found.instrument_type == "framework_agreement"


def test_a_text_that_bears_two_signatures():
    found = only(
        "Montevideo, 14 may (PA).- Uruguay y Costa Rica firmaron este martes un memorando de"
        " entendimiento sobre alertas tempranas.\n\nEl documento lleva la rúbrica del canciller"
        " uruguayo, Ramiro Etchart, y de la ministra costarricense de Ciencia, Innovación y"
        " Telecomunicaciones, Marcela Umaña, quien llegó ayer.",
        published="2024-05-14",
    )
    assert sides(found) == {"Ramiro Etchart": "URY", "Marcela Umaña": "CRI"}


def test_what_was_signed_is_said_to_be_initialled_by_name():
    found = only(
        "ALGER- Un mémorandum d'entente relatif aux hydrocarbures a été signé, lundi à Alger,"
        " entre l'Algérie et le Tchad.\n\nLe document a été paraphé par le ministre de l'Energie"
        " et des Mines, Karim Bensaha, et le ministre tchadien du Pétrole, Mahamat Haggar.",
        published="2021-12-06",
    )
    assert sides(found) == {"Karim Bensaha": "DZA", "Mahamat Haggar": "TCD"}


def test_a_bill_tells_who_signed_years_before():
    found = only(
        "Diputados aprueba convenio de defensa con Chile\n\nLa Cámara de Diputados aprobó este"
        " miércoles el Acuerdo de Cooperación en Materia de Defensa entre la República del"
        " Paraguay y la República de Chile.\n\nEl instrumento fue suscripto en Asunción el 26 de"
        " noviembre de 2021 por los ministros de Defensa de entonces, el general (SR) Ciro Ayala,"
        " por Paraguay, y Cristián Undurraga, por Chile.",
        published="2023-05-17",
    )
    assert found.signed == "2021-11-26"
    assert sides(found) == {"Ciro Ayala": "PRY", "Cristián Undurraga": "CHL"}


def test_a_guest_is_the_other_side():
    found = only(
        "C'est un nouveau départ entre le Burkina Faso et la Tunisie. Mardi 4 mars, le Pr Lassina"
        " Kaboré et son hôte tunisien, Dr Moncef Belhadj, ont procédé à la signature d'une"
        " convention de coopération dans le domaine de l'enseignement supérieur.",
        published="2014-03-04",
    )
    assert sides(found) == {"Lassina Kaboré": "BFA", "Moncef Belhadj": "TUN"}


def test_a_verb_at_the_head_and_a_doctor():
    found = only(
        "La Argentina y la República de Corea suscribieron hoy un Memorándum de Entendimiento"
        " sobre Salud Pública.\n\nRubricaron el documento la secretaria de Gobierno de Salud,"
        " doctora Adriana Lérida, y el viceministro coreano de Salud, Kwon Jae-min.",
        published="2018-06-29",
    )
    assert sides(found) == {"Adriana Lérida": "ARG", "Kwon Jae-min": "KOR"}


def test_notes_that_were_exchanged_without_a_word_of_signing():
    found = only(
        "Tegucigalpa. Japón aportará 1,450 millones de yenes a Honduras.\n\nLas notas con las que"
        " se formaliza la donación fueron canjeadas ayer por la secretaria de Relaciones"
        " Exteriores, Suyapa Reyes, y el embajador nipón, Hideo Kitagawa.",
        published="2015-08-20",
    )
    assert found.instrument_type == "exchange_of_notes"
    assert sides(found) == {"Suyapa Reyes": "HND", "Hideo Kitagawa": "JPN"}


def test_they_are_the_two_of_the_sentence_before():
    found = only(
        "La France et la Namibie s'engagent sur les minéraux\n\nLa ministre de la Transition"
        " énergétique, Hélène Carpentier, a reçu ce jour à Paris le ministre namibien des Mines,"
        " Petrus Shikongo. Ils ont signé une lettre d'intention par laquelle les deux pays"
        " entendent travailler ensemble.",
        published="2023-03-03",
    )
    assert sides(found) == {"Hélène Carpentier": "FRA", "Petrus Shikongo": "NAM"}


def test_letters_of_intent_are_exchanged_beside_what_is_signed():
    found = drafts(
        "Joint session in Lendava: two papers signed\n\nLENDAVA - The governments of Slovenia and"
        " Hungary met on Thursday and signed two documents.\n\nCulture Minister Tone Prelovec and"
        " Hungarian Minister of Human Capacities Zsuzsa Erdei signed an agreement on films.\n\n"
        "Finally, foreign ministers Matjaž Rupar and Attila Vadas exchanged letters of intent on"
        " consular work.",
        published="2017-07-06",
    )
    told = {one.instrument_type: names(one) for one in found}
    assert told["letter_of_intent"] == ["Matjaž Rupar", "Attila Vadas"]
    assert told["agreement"] == ["Tone Prelovec", "Zsuzsa Erdei"]


def test_the_dateline_tells_whose_minister_signed():
    found = only(
        "Asunción.- El ministro de Relaciones Exteriores, Euclides Vargas, cerró una gira por el"
        " Golfo, con escalas en Qatar y Omán.\n\nAyer, Vargas suscribió con la ministra de Estado"
        " de Cooperación de los Emiratos Árabes Unidos, Nawal Suboosi, un acuerdo de inversiones."
        "\n\nInteresa la carne de Paraguay, y los técnicos paraguayos viajarán en enero.",
        published="2022-10-26",
    )
    assert set(found.parties) == {"PRY", "ARE"}
    assert sides(found)["Euclides Vargas"] == "PRY"


def test_a_declaration_beside_a_list_keeps_the_entries_of_the_list():
    found = drafts(
        "Gabinete Colombia-Perú\n\nCartagena, 27 de febrero de 2018. Los ministros de Colombia y"
        " Perú firmaron dos documentos:\n\n"
        "1. Memorando de Entendimiento contra la Trata de Personas. Lo firmaron el ministro del"
        " Interior de Colombia, Germán Ruiz, y el ministro del Interior del Perú, Walter Huanca."
        " Prevé el intercambio entre fiscalías y policías.\n\n"
        "2. Acuerdo para el Reconocimiento de Títulos. Lo suscribieron la ministra de Educación,"
        " Paula Ospina, y el viceministro de Gestión Pedagógica peruano, Idel Ttito.",
        published="2018-02-27",
    )
    assert [names(one) for one in found] == [
        ["Germán Ruiz", "Walter Huanca"],
        ["Paula Ospina", "Idel Ttito"],
    ]
    assert sides(found[1]) == {"Paula Ospina": "COL", "Idel Ttito": "PER"}


def test_a_firm_and_a_cooperative_make_no_agreement_of_states():
    text = (
        "Frigorífico uruguayo y cooperativa paraguaya firman alianza\n\nFiladelfia. Carnes del Sol"
        " S.A. y la cooperativa Neuhof firmaron el miércoles un convenio para levantar una planta"
        " en Paraguay.\n\nSuscribieron el acuerdo el presidente de Carnes del Sol, Martín Sosa, y"
        " el gerente de Neuhof, Heinz Klassen. Asistió el embajador de Uruguay."
    )
    assert drafts(text, published="2018-10-12") == ()


def test_a_good_deal_of_paper_and_a_similar_document_elsewhere():
    found = drafts(
        "Peru and Japan have signed a memorandum of cooperation on tsunamis that will bring tide"
        " gauges and a good deal of paper.\n\nHousing Minister Rosa Bustos and Japan's"
        " vice-minister of Land, Hiro Asakawa, signed it on Tuesday. Chile signed a similar"
        " document with Japan three years ago.",
        published="2016-04-14",
    )
    assert [set(one.parties) for one in found] == [{"PER", "JPN"}]


def test_what_was_signed_before_a_list_of_further_papers():
    found = drafts(
        "Gabinete de Costa Rica y Panamá\n\nLiberia, 27 de febrero de 2018. El presidente de Costa"
        " Rica, Luis Solano, y su homólogo panameño, Juan Carles, firmaron este martes un convenio"
        " de libre tránsito.\n\n"
        "Además, los ministros de Costa Rica y Panamá firmaron dos documentos:\n\n"
        "1. Memorando de Entendimiento contra la Trata de Personas.\n\n"
        "2. Acuerdo para el Reconocimiento de Títulos.\n",
        published="2018-02-27",
    )
    assert [one.instrument_type for one in found] == ["agreement", "mou", "agreement"]
    assert names(found[0]) == ["Luis Solano", "Juan Carles"]


def test_a_pair_that_signs_apart_is_no_part_of_three():
    found = drafts(
        "Chad and Niger agree on a lake\n\nN'DJAMENA - Chad and Niger signed a framework"
        " agreement on the lake on Monday.\n\n"
        "The text, which Chadian water minister Adoum Saleh called a beginning, was signed by him"
        " and Nigerien agriculture minister Issa Maman.\n\n"
        "In the evening the transport ministers of Chad, Niger and Benin put their names to an"
        " accord on a railway.",
        published="2024-04-22",
    )
    told = {frozenset(one.parties): sides(one) for one in found}
    assert told[frozenset({"TCD", "NER"})] == {"Adoum Saleh": "TCD", "Issa Maman": "NER"}
    assert frozenset({"TCD", "NER", "BEN"}) in told


def test_two_signed_the_first_and_the_third_is_told_by_a_signature():
    found = drafts(
        "Nouakchott, 21 décembre 2017 (AB) - La commission mixte de la Mauritanie et du Mali s'est"
        " achevée, mercredi, par la signature de trois textes entre la Mauritanie et le Mali.\n\n"
        "Le premier est une convention sur la circulation des personnes ; il a été signé par le"
        " ministre de l'Intérieur, M. Ali Ould Sidi, et par le ministre malien, M. Issa"
        " Diakité.\n\n"
        "M. Diakité a également signé, avec le ministre mauritanien de l'Élevage, M. Brahim"
        " Vall, un protocole d'accord sur la transhumance.\n\n"
        "Le troisième document est un accord de coopération sanitaire. Il porte la signature de la"
        " ministre malienne de la Santé, Mme Awa Cissé, et de son homologue, Dr Kane Tidjane.",
        published="2017-12-21",
    )
    assert [names(one) for one in found] == [
        ["Ali Ould Sidi", "Issa Diakité"],
        ["Issa Diakité", "Brahim Vall"],
        ["Awa Cissé", "Kane Tidjane"],
    ]


def test_an_office_of_two_ministries_and_a_partner_of_a_passive():
    found = only(
        "Antigua and Barbuda widens free travel\n\nSt. John's (September 24, 2022) - An"
        " agreement on visas between Antigua and Barbuda and Georgia was signed on Wednesday,"
        " September 21 in New York with Georgian Foreign Minister Irakli Tsulidze. The Hon."
        " Everton Browne, Minister of Foreign Affairs and Immigration, signed for his own.",
        published="2022-09-24",
    )
    assert sides(found) == {"Irakli Tsulidze": "GEO", "Everton Browne": "ATG"}
