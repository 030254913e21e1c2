"""The first schema: records, sources, evidence and history."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create every table of the first schema."""
    op.create_table(
        "action",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("reverts_id", sa.Integer(), nullable=True),
        sa.CheckConstraint("(role = 'do') = (reverts_id IS NULL)", name=op.f("ck_action_reverts")),
        sa.CheckConstraint(
            "kind IN ('create_library', 'add_agreement', 'add_draft', 'review_draft', 'edit_agreement', 'trash', 'restore', 'add_source', 'edit_source', 'attach_source', 'detach_source', 'save_search', 'delete_search', 'import')",
            name=op.f("ck_action_kind"),
        ),
        sa.CheckConstraint("role IN ('do', 'undo', 'redo')", name=op.f("ck_action_role")),
        sa.ForeignKeyConstraint(["reverts_id"], ["action.id"], name=op.f("fk_action_reverts_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action")),
        sa.UniqueConstraint("reverts_id", name=op.f("uq_action_reverts_id")),
        sqlite_strict=True,
    )
    op.create_table(
        "agreement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("instrument_type", sa.Text(), nullable=True),
        sa.Column("binding", sa.Text(), nullable=True),
        sa.Column("duration_kind", sa.Text(), nullable=False),
        sa.Column("duration", sa.Text(), nullable=False),
        sa.Column("notice_period", sa.Text(), nullable=False),
        sa.Column("tacit_renewal", sa.Integer(), nullable=True),
        sa.Column("languages", sa.Text(), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("trashed_at", sa.Text(), nullable=True),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "binding IS NULL OR binding IN ('binding', 'non_binding', 'mixed', 'disputed', 'unclear')",
            name=op.f("ck_agreement_binding"),
        ),
        sa.CheckConstraint(
            "duration_kind IN ('indefinite', 'fixed', 'fixed_auto_renew', 'until_event', 'not_stated')",
            name=op.f("ck_agreement_duration_kind"),
        ),
        sa.CheckConstraint(
            "instrument_type IS NULL OR instrument_type IN ('treaty', 'convention', 'agreement', 'framework_agreement', 'protocol', 'exchange_of_notes', 'mou', 'moc', 'moa', 'arrangement', 'joint_declaration', 'letter_of_intent', 'agreed_minutes', 'action_plan', 'compact_pact', 'asylum_cooperative', 'contract', 'amendment', 'modus_vivendi', 'oral', 'unspecified')",
            name=op.f("ck_agreement_instrument_type"),
        ),
        sa.CheckConstraint("stage IN ('draft', 'reviewed')", name=op.f("ck_agreement_stage")),
        sa.CheckConstraint("revision >= 1", name=op.f("ck_agreement_revision")),
        sa.CheckConstraint("tacit_renewal IN (0, 1)", name=op.f("ck_agreement_tacit_renewal")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement")),
        sa.UniqueConstraint("uuid", name=op.f("uq_agreement_uuid")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_agreement_stage_trashed_at"), "agreement", ["stage", "trashed_at"], unique=False
    )
    op.create_table(
        "content",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.CheckConstraint("length(sha256) = 64", name=op.f("ck_content_sha256")),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_content")),
        sqlite_strict=True,
    )
    op.create_table(
        "library",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_library_single")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_library")),
        sa.UniqueConstraint("uuid", name=op.f("uq_library_uuid")),
        sqlite_strict=True,
    )
    op.create_table(
        "original",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("length(sha256) = 64", name=op.f("ck_original_sha256")),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_original")),
        sqlite_strict=True,
    )
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.CheckConstraint("name <> ''", name=op.f("ck_person_name")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint("name", name=op.f("uq_person_name")),
        sa.UniqueConstraint("uuid", name=op.f("uq_person_uuid")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_table(
        "place",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.CheckConstraint("code <> ''", name=op.f("ck_place_code")),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_place")),
        sqlite_strict=True,
    )
    op.create_table(
        "saved_search",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("query", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.CheckConstraint("name <> ''", name=op.f("ck_saved_search_name")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_search")),
        sa.UniqueConstraint("name", name=op.f("uq_saved_search_name")),
        sa.UniqueConstraint("uuid", name=op.f("uq_saved_search_uuid")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_table(
        "status_period",
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("start", sa.Text(), nullable=False),
        sa.Column("end", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("agreement_id", "scope", "start", name=op.f("pk_status_period")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_status_period_scope_status_start_end"),
        "status_period",
        ["scope", "status", "start", "end"],
        unique=False,
    )
    op.create_table(
        "summary",
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("scope", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("title_sort", sa.Text(), nullable=False),
        sa.Column("instrument_type", sa.Text(), nullable=True),
        sa.Column("binding", sa.Text(), nullable=False),
        sa.Column("parties", sa.Text(), nullable=False),
        sa.Column("parties_sort", sa.Text(), nullable=False),
        sa.Column("signatories", sa.Text(), nullable=False),
        sa.Column("signed", sa.Text(), nullable=False),
        sa.Column("signed_earliest", sa.Text(), nullable=False),
        sa.Column("signed_latest", sa.Text(), nullable=False),
        sa.Column("signed_sort", sa.Text(), nullable=False),
        sa.Column("signed_gap", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("in_force", sa.Text(), nullable=False),
        sa.Column("in_force_earliest", sa.Text(), nullable=False),
        sa.Column("in_force_latest", sa.Text(), nullable=False),
        sa.Column("in_force_sort", sa.Text(), nullable=False),
        sa.Column("ended", sa.Text(), nullable=False),
        sa.Column("ended_earliest", sa.Text(), nullable=False),
        sa.Column("ended_latest", sa.Text(), nullable=False),
        sa.Column("ended_sort", sa.Text(), nullable=False),
        sa.Column("ended_grounds", sa.Text(), nullable=False),
        sa.Column("areas", sa.Text(), nullable=False),
        sa.Column("primary_area", sa.Text(), nullable=False),
        sa.Column("sources", sa.Text(), nullable=False),
        sa.Column("best_tier", sa.Integer(), nullable=True),
        sa.Column("n_sources", sa.Integer(), nullable=False),
        sa.Column("n_claims", sa.Integer(), nullable=False),
        sa.Column("n_accepted", sa.Integer(), nullable=False),
        sa.Column("n_proposed", sa.Integer(), nullable=False),
        sa.Column("n_unsupported", sa.Integer(), nullable=False),
        sa.Column("n_conflicts", sa.Integer(), nullable=False),
        sa.Column("n_gaps", sa.Integer(), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.Column("tags", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("agreement_id", "scope", name=op.f("pk_summary")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_summary_scope_ended_sort_agreement_id"),
        "summary",
        ["scope", "ended_sort", "agreement_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_summary_scope_in_force_sort_agreement_id"),
        "summary",
        ["scope", "in_force_sort", "agreement_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_summary_scope_instrument_type_agreement_id"),
        "summary",
        ["scope", "instrument_type", "agreement_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_summary_scope_parties_sort_agreement_id"),
        "summary",
        ["scope", "parties_sort", "agreement_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_summary_scope_signed_sort_agreement_id"),
        "summary",
        ["scope", "signed_sort", "agreement_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_summary_scope_title_sort_agreement_id"),
        "summary",
        ["scope", "title_sort", "agreement_id"],
        unique=False,
    )
    op.create_table(
        "agreement_tag",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.CheckConstraint("name <> ''", name=op.f("ck_agreement_tag_name")),
        sa.ForeignKeyConstraint(
            ["agreement_id"], ["agreement.id"], name=op.f("fk_agreement_tag_agreement_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement_tag")),
        sa.UniqueConstraint(
            "agreement_id", "name", name=op.f("uq_agreement_tag_agreement_id_name")
        ),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_agreement_tag_agreement_id"), "agreement_tag", ["agreement_id"], unique=False
    )
    op.create_index(op.f("ix_agreement_tag_name"), "agreement_tag", ["name"], unique=False)
    op.create_table(
        "area_assignment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Text(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("area", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("depth", sa.Integer(), nullable=False),
        sa.Column("is_primary", sa.Integer(), nullable=False),
        sa.Column("absent", sa.Integer(), nullable=False),
        sa.CheckConstraint("area <> '' OR label <> ''", name=op.f("ck_area_assignment_named")),
        sa.CheckConstraint(
            "area = '' OR area GLOB '[A-Z][A-Z][A-Z].[A-Z][A-Z][A-Z]'",
            name=op.f("ck_area_assignment_area"),
        ),
        sa.CheckConstraint(
            "NOT (absent AND is_primary)", name=op.f("ck_area_assignment_absent_primary")
        ),
        sa.CheckConstraint("absent IN (0, 1)", name=op.f("ck_area_assignment_absent")),
        sa.CheckConstraint("depth BETWEEN 0 AND 3", name=op.f("ck_area_assignment_depth")),
        sa.CheckConstraint("is_primary IN (0, 1)", name=op.f("ck_area_assignment_is_primary")),
        sa.ForeignKeyConstraint(
            ["agreement_id"], ["agreement.id"], name=op.f("fk_area_assignment_agreement_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_area_assignment")),
        sa.UniqueConstraint(
            "agreement_id",
            "area",
            "label",
            name=op.f("uq_area_assignment_agreement_id_area_label"),
        ),
        sa.UniqueConstraint("agreement_id", "id", name=op.f("uq_area_assignment_agreement_id_id")),
        sa.UniqueConstraint("uuid", name=op.f("uq_area_assignment_uuid")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_area_assignment_agreement_id"), "area_assignment", ["agreement_id"], unique=False
    )
    op.create_index(op.f("ix_area_assignment_area"), "area_assignment", ["area"], unique=False)
    op.create_index(
        "uq_area_assignment_primary",
        "area_assignment",
        ["agreement_id"],
        unique=True,
        sqlite_where=sa.text("is_primary"),
    )
    op.create_table(
        "change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("action_id", sa.Integer(), nullable=False),
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("row_id", sa.Integer(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=True),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("after", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "(before IS NULL OR json_valid(before)) AND (after IS NULL OR json_valid(after)) AND coalesce(before, after) IS NOT NULL",
            name=op.f("ck_change_values"),
        ),
        sa.ForeignKeyConstraint(["action_id"], ["action.id"], name=op.f("fk_change_action_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_change")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_change_action_id"), "change", ["action_id"], unique=False)
    op.create_index(
        op.f("ix_change_agreement_id_action_id"),
        "change",
        ["agreement_id", "action_id"],
        unique=False,
    )
    op.create_table(
        "gap",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "field IN ('parties', 'signatories', 'instrument_type', 'signed', 'place', 'status', 'areas', 'absent_areas', 'title', 'binding', 'in_force', 'ended', 'event_date', 'level', 'capacity', 'duration', 'notice_period', 'tacit_renewal', 'languages', 'registrations', 'relations')",
            name=op.f("ck_gap_field"),
        ),
        sa.CheckConstraint(
            "reason IN ('not_searched', 'searched_not_found', 'not_applicable', 'withheld_or_secret', 'illegible', 'conflicting')",
            name=op.f("ck_gap_reason"),
        ),
        sa.ForeignKeyConstraint(
            ["agreement_id"], ["agreement.id"], name=op.f("fk_gap_agreement_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gap")),
        sa.UniqueConstraint("agreement_id", "field", name=op.f("uq_gap_agreement_id_field")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_gap_agreement_id"), "gap", ["agreement_id"], unique=False)
    op.create_table(
        "other_title",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agreement_id"], ["agreement.id"], name=op.f("fk_other_title_agreement_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_other_title")),
        sa.UniqueConstraint(
            "agreement_id",
            "language",
            "title",
            name=op.f("uq_other_title_agreement_id_language_title"),
        ),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_other_title_agreement_id"), "other_title", ["agreement_id"], unique=False
    )
    op.create_table(
        "party",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Text(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("place_code", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("acting_body", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("binding", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "binding IS NULL OR binding IN ('binding', 'non_binding', 'mixed', 'disputed', 'unclear')",
            name=op.f("ck_party_binding"),
        ),
        sa.CheckConstraint(
            "level IN ('unclear', 'state', 'government', 'ministry_or_agency', 'subnational', 'intergovernmental_organisation')",
            name=op.f("ck_party_level"),
        ),
        sa.CheckConstraint("place_code IS NOT NULL OR name <> ''", name=op.f("ck_party_named")),
        sa.CheckConstraint(
            "role IN ('party', 'signatory', 'acting_body', 'implementing_body', 'depositary', 'mediator', 'guarantor', 'witness', 'predecessor', 'beneficiary')",
            name=op.f("ck_party_role"),
        ),
        sa.ForeignKeyConstraint(
            ["agreement_id"], ["agreement.id"], name=op.f("fk_party_agreement_id")
        ),
        sa.ForeignKeyConstraint(["place_code"], ["place.code"], name=op.f("fk_party_place_code")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_party")),
        sa.UniqueConstraint("agreement_id", "id", name=op.f("uq_party_agreement_id_id")),
        sa.UniqueConstraint("uuid", name=op.f("uq_party_uuid")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_party_agreement_id"), "party", ["agreement_id"], unique=False)
    op.create_index(op.f("ix_party_place_code"), "party", ["place_code"], unique=False)
    op.create_table(
        "registration",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("register", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agreement_id"], ["agreement.id"], name=op.f("fk_registration_agreement_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_registration")),
        sa.UniqueConstraint(
            "agreement_id",
            "register",
            "number",
            name=op.f("uq_registration_agreement_id_register_number"),
        ),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_registration_agreement_id"), "registration", ["agreement_id"], unique=False
    )
    op.create_table(
        "relation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Text(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "type IN ('amends', 'extends', 'renews', 'implements', 'is_protocol_to', 'supersedes', 'terminates', 'suspends', 'interprets', 'cites', 'enabled_by', 'annex_of', 'same_instrument_as', 'possible_duplicate_of', 'not_duplicate_of', 'follows_in_process', 'sister_of')",
            name=op.f("ck_relation_type"),
        ),
        sa.CheckConstraint("agreement_id <> other_id", name=op.f("ck_relation_two_agreements")),
        sa.ForeignKeyConstraint(
            ["agreement_id"], ["agreement.id"], name=op.f("fk_relation_agreement_id")
        ),
        sa.ForeignKeyConstraint(["other_id"], ["agreement.id"], name=op.f("fk_relation_other_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_relation")),
        sa.UniqueConstraint("agreement_id", "id", name=op.f("uq_relation_agreement_id_id")),
        sa.UniqueConstraint(
            "agreement_id", "other_id", "type", name=op.f("uq_relation_agreement_id_other_id_type")
        ),
        sa.UniqueConstraint("uuid", name=op.f("uq_relation_uuid")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_relation_agreement_id"), "relation", ["agreement_id"], unique=False)
    op.create_index(op.f("ix_relation_other_id"), "relation", ["other_id"], unique=False)
    op.create_table(
        "source",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("publisher", sa.Text(), nullable=False),
        sa.Column("authors", sa.Text(), nullable=False),
        sa.Column("published", sa.Text(), nullable=False),
        sa.Column("published_earliest", sa.Text(), nullable=True),
        sa.Column("published_latest", sa.Text(), nullable=True),
        sa.Column("accessed", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("tier", sa.Integer(), nullable=False),
        sa.Column("filename", sa.Text(), nullable=False),
        sa.Column("media_type", sa.Text(), nullable=False),
        sa.Column("original_sha256", sa.Text(), nullable=True),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "(published = '' AND published_earliest IS NULL AND published_latest IS NULL) OR (published <> '' AND coalesce(published_earliest, published_latest) IS NOT NULL AND coalesce(published_earliest <= published_latest, 1) AND coalesce(published_earliest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]', 1) AND coalesce(published_latest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]', 1))",
            name=op.f("ck_source_published_range"),
        ),
        sa.CheckConstraint("tier BETWEEN 1 AND 7", name=op.f("ck_source_tier")),
        sa.ForeignKeyConstraint(
            ["original_sha256"], ["original.sha256"], name=op.f("fk_source_original_sha256")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source")),
        sa.UniqueConstraint("uuid", name=op.f("uq_source_uuid")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_table(
        "agreement_source",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agreement_id"], ["agreement.id"], name=op.f("fk_agreement_source_agreement_id")
        ),
        sa.ForeignKeyConstraint(
            ["source_id"], ["source.id"], name=op.f("fk_agreement_source_source_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agreement_source")),
        sa.UniqueConstraint(
            "agreement_id", "source_id", name=op.f("uq_agreement_source_agreement_id_source_id")
        ),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_agreement_source_agreement_id"),
        "agreement_source",
        ["agreement_id"],
        unique=False,
    )
    op.create_index(
        op.f("ix_agreement_source_source_id"), "agreement_source", ["source_id"], unique=False
    )
    op.create_table(
        "event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Text(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("party_id", sa.Integer(), nullable=True),
        sa.Column("date", sa.Text(), nullable=False),
        sa.Column("date_earliest", sa.Text(), nullable=True),
        sa.Column("date_latest", sa.Text(), nullable=True),
        sa.Column("effective", sa.Text(), nullable=False),
        sa.Column("effective_earliest", sa.Text(), nullable=True),
        sa.Column("effective_latest", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("grounds", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "(date = '' AND date_earliest IS NULL AND date_latest IS NULL) OR (date <> '' AND coalesce(date_earliest, date_latest) IS NOT NULL AND coalesce(date_earliest <= date_latest, 1) AND coalesce(date_earliest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]', 1) AND coalesce(date_latest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]', 1))",
            name=op.f("ck_event_date_range"),
        ),
        sa.CheckConstraint(
            "(effective = '' AND effective_earliest IS NULL AND effective_latest IS NULL) OR (effective <> '' AND coalesce(effective_earliest, effective_latest) IS NOT NULL AND coalesce(effective_earliest <= effective_latest, 1) AND coalesce(effective_earliest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]', 1) AND coalesce(effective_latest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]', 1))",
            name=op.f("ck_event_effective_range"),
        ),
        sa.CheckConstraint(
            "grounds IN ('', 'sunset', 'success', 'mutual', 'substitution', 'denunciation', 'extinction', 'breach', 'other')",
            name=op.f("ck_event_grounds"),
        ),
        sa.CheckConstraint(
            "type IN ('announced', 'negotiation_opened', 'initialled', 'signed', 'signed_ad_referendum', 'signed_definitive', 'notes_exchanged', 'submitted_parliament', 'ratified', 'accepted_approved', 'acceded', 'notified', 'provisional_start', 'in_force', 'operative', 'registered', 'published', 'corrected', 'amended', 'renewed', 'suspended', 'suspension_lifted', 'notice_given', 'terminated', 'expired', 'superseded', 'succeeded', 'rejected', 'lapsed')",
            name=op.f("ck_event_type"),
        ),
        sa.ForeignKeyConstraint(
            ["agreement_id", "party_id"],
            ["party.agreement_id", "party.id"],
            name=op.f("fk_event_agreement_id_party_id"),
        ),
        sa.ForeignKeyConstraint(
            ["agreement_id"], ["agreement.id"], name=op.f("fk_event_agreement_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event")),
        sa.UniqueConstraint("agreement_id", "id", name=op.f("uq_event_agreement_id_id")),
        sa.UniqueConstraint("uuid", name=op.f("uq_event_uuid")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_event_agreement_id"), "event", ["agreement_id"], unique=False)
    op.create_table(
        "signature",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Text(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("capacity", sa.Text(), nullable=False),
        sa.Column("acting", sa.Integer(), nullable=False),
        sa.Column("party_id", sa.Integer(), nullable=True),
        sa.Column("date", sa.Text(), nullable=False),
        sa.Column("date_earliest", sa.Text(), nullable=True),
        sa.Column("date_latest", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "(date = '' AND date_earliest IS NULL AND date_latest IS NULL) OR (date <> '' AND coalesce(date_earliest, date_latest) IS NOT NULL AND coalesce(date_earliest <= date_latest, 1) AND coalesce(date_earliest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]', 1) AND coalesce(date_latest GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]', 1))",
            name=op.f("ck_signature_date_range"),
        ),
        sa.CheckConstraint(
            "mode IN ('in_person', 'exchange', 'electronic', 'initialled', 'countersigned', 'unknown')",
            name=op.f("ck_signature_mode"),
        ),
        sa.CheckConstraint("acting IN (0, 1)", name=op.f("ck_signature_acting")),
        sa.ForeignKeyConstraint(
            ["agreement_id", "party_id"],
            ["party.agreement_id", "party.id"],
            name=op.f("fk_signature_agreement_id_party_id"),
        ),
        sa.ForeignKeyConstraint(
            ["agreement_id"], ["agreement.id"], name=op.f("fk_signature_agreement_id")
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_signature_person_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signature")),
        sa.UniqueConstraint("agreement_id", "id", name=op.f("uq_signature_agreement_id_id")),
        sa.UniqueConstraint("uuid", name=op.f("uq_signature_uuid")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_signature_agreement_id"), "signature", ["agreement_id"], unique=False)
    op.create_index(op.f("ix_signature_person_id"), "signature", ["person_id"], unique=False)
    op.create_table(
        "source_text",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Text(), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("content_sha256", sa.Text(), nullable=False),
        sa.Column("extractor", sa.Text(), nullable=False),
        sa.Column("extractor_version", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["content_sha256"], ["content.sha256"], name=op.f("fk_source_text_content_sha256")
        ),
        sa.ForeignKeyConstraint(
            ["source_id"], ["source.id"], name=op.f("fk_source_text_source_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_source_text")),
        sa.UniqueConstraint(
            "source_id",
            "content_sha256",
            "extractor",
            name=op.f("uq_source_text_source_id_content_sha256_extractor"),
        ),
        sa.UniqueConstraint("uuid", name=op.f("uq_source_text_uuid")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_source_text_content_sha256"), "source_text", ["content_sha256"], unique=False
    )
    op.create_index(op.f("ix_source_text_source_id"), "source_text", ["source_id"], unique=False)
    op.create_table(
        "passage",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Text(), nullable=False),
        sa.Column("text_id", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("exact", sa.Text(), nullable=False),
        sa.Column("prefix", sa.Text(), nullable=False),
        sa.Column("suffix", sa.Text(), nullable=False),
        sa.Column("page", sa.Integer(), nullable=True),
        sa.CheckConstraint(
            'length(exact) = "end" - start OR instr(exact, char(0))', name=op.f("ck_passage_exact")
        ),
        sa.CheckConstraint('start >= 0 AND "end" > start', name=op.f("ck_passage_span")),
        sa.ForeignKeyConstraint(["text_id"], ["source_text.id"], name=op.f("fk_passage_text_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_passage")),
        sa.UniqueConstraint("uuid", name=op.f("uq_passage_uuid")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_passage_text_id"), "passage", ["text_id"], unique=False)
    op.create_table(
        "evidence",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Text(), nullable=False),
        sa.Column("agreement_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("passage_id", sa.Integer(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("party_id", sa.Integer(), nullable=True),
        sa.Column("signature_id", sa.Integer(), nullable=True),
        sa.Column("event_id", sa.Integer(), nullable=True),
        sa.Column("area_id", sa.Integer(), nullable=True),
        sa.Column("relation_id", sa.Integer(), nullable=True),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("stance", sa.Text(), nullable=False),
        sa.Column("explicitness", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("confidence", sa.REAL(), nullable=True),
        sa.Column("alternative", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "explicitness IN ('stated', 'inferred')", name=op.f("ck_evidence_explicitness")
        ),
        sa.CheckConstraint(
            "field IN ('parties', 'signatories', 'instrument_type', 'signed', 'place', 'status', 'areas', 'absent_areas', 'title', 'binding', 'in_force', 'ended', 'event_date', 'level', 'capacity', 'duration', 'notice_period', 'tacit_renewal', 'languages', 'registrations', 'relations')",
            name=op.f("ck_evidence_field"),
        ),
        sa.CheckConstraint(
            "method IN ('typed', 'rule', 'imported')", name=op.f("ck_evidence_method")
        ),
        sa.CheckConstraint(
            "stance IN ('supports', 'contradicts', 'qualifies', 'states_absence')",
            name=op.f("ck_evidence_stance"),
        ),
        sa.CheckConstraint(
            "state IN ('proposed', 'accepted', 'rejected')", name=op.f("ck_evidence_state")
        ),
        sa.CheckConstraint(
            "(party_id IS NOT NULL) + (signature_id IS NOT NULL) + (event_id IS NOT NULL) + (area_id IS NOT NULL) + (relation_id IS NOT NULL) <= 1",
            name=op.f("ck_evidence_item"),
        ),
        sa.CheckConstraint("confidence BETWEEN 0 AND 1", name=op.f("ck_evidence_confidence")),
        sa.ForeignKeyConstraint(
            ["agreement_id", "area_id"],
            ["area_assignment.agreement_id", "area_assignment.id"],
            name=op.f("fk_evidence_agreement_id_area_id"),
        ),
        sa.ForeignKeyConstraint(
            ["agreement_id", "event_id"],
            ["event.agreement_id", "event.id"],
            name=op.f("fk_evidence_agreement_id_event_id"),
        ),
        sa.ForeignKeyConstraint(
            ["agreement_id", "party_id"],
            ["party.agreement_id", "party.id"],
            name=op.f("fk_evidence_agreement_id_party_id"),
        ),
        sa.ForeignKeyConstraint(
            ["agreement_id", "relation_id"],
            ["relation.agreement_id", "relation.id"],
            name=op.f("fk_evidence_agreement_id_relation_id"),
        ),
        sa.ForeignKeyConstraint(
            ["agreement_id", "signature_id"],
            ["signature.agreement_id", "signature.id"],
            name=op.f("fk_evidence_agreement_id_signature_id"),
        ),
        sa.ForeignKeyConstraint(
            ["agreement_id"], ["agreement.id"], name=op.f("fk_evidence_agreement_id")
        ),
        sa.ForeignKeyConstraint(
            ["passage_id"], ["passage.id"], name=op.f("fk_evidence_passage_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evidence")),
        sa.UniqueConstraint("uuid", name=op.f("uq_evidence_uuid")),
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_evidence_agreement_id"), "evidence", ["agreement_id"], unique=False)
    op.create_index(op.f("ix_evidence_passage_id"), "evidence", ["passage_id"], unique=False)
    for index, columns in (
        ("agreement_fts", "title, parties, persons, place, areas, notes, tags, sources"),
        ("text_fts", "body"),
    ):
        op.execute(
            f"CREATE VIRTUAL TABLE {index} USING fts5({columns}, content='', contentless_delete=1)"
        )
